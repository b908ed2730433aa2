// Draws each column of a figures table as bars below it; without script the table says the same.
(() => {
  if (!window.echarts) return;
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const family = getComputedStyle(document.body).fontFamily;
  const size = parseFloat(getComputedStyle(document.querySelector('.hint')).fontSize);

  const draw = (place, rows, column, tone) => {
    place.style.height = `${rows.length * size * 2.8}px`;
    const names = Math.min(size * 9, place.clientWidth * 0.38);
    const chart = echarts.init(place, null, { renderer: 'canvas' });
    chart.setOption({
      animation: false,
      color: [colour(tone)],
      textStyle: { fontFamily: family, fontSize: size, color: colour('--ink') },
      grid: { left: 0, right: size * 3.8, top: 8, bottom: 0, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.cells[0].textContent),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colour('--line') } },
        axisLabel: { color: colour('--ink'), fontSize: size, width: names, overflow: 'break' },
      },
      series: [{
        type: 'bar',
        barMaxWidth: size * 1.4,
        data: rows.map((row) => Number(row.cells[column].dataset.value)),
        label: { show: true, position: 'right', color: colour('--ink'), fontSize: size, formatter: (bar) => rows[bar.dataIndex].cells[column].textContent },
      }],
    });
    new ResizeObserver(() => chart.resize()).observe(place);
  };

  document.querySelectorAll('.charts').forEach((charts) => {
    const table = document.getElementById(charts.dataset.table);
    const rows = [...table.tBodies[0].rows];
    charts.hidden = false;
    ['--water', '--gold', '--seal'].forEach((tone, index) => {
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      const place = document.createElement('div');
      figure.className = 'chart';
      caption.textContent = table.tHead.rows[0].cells[index + 1].textContent;
      place.className = 'chart-place';
      place.setAttribute('aria-hidden', 'true');
      figure.append(caption, place);
      charts.append(figure);
      draw(place, rows, index + 1, tone);
    });
  });
})();
