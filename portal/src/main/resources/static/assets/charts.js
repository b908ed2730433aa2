// Draws each figures table as bars below it; without script the table says the same.
(() => {
  if (!window.echarts) return;
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  document.querySelectorAll('.chart').forEach((place) => {
    const table = document.getElementById(place.dataset.table);
    const heads = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent);
    const rows = [...table.tBodies[0].rows];
    const tones = ['--water', '--gold', '--seal'].map(colour);
    place.hidden = false;
    place.setAttribute('role', 'img');
    place.setAttribute('aria-label', table.closest('.scroll').getAttribute('aria-label'));
    const chart = echarts.init(place, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      color: tones,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('--ink') },
      legend: { top: 0, textStyle: { color: colour('--ink') } },
      grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
      xAxis: { type: 'log', min: 1, axisLabel: { color: colour('--ink-soft') }, splitLine: { lineStyle: { color: colour('--line') } } },
      yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.cells[0].textContent), axisLabel: { color: colour('--ink') } },
      series: heads.map((name, column) => ({
        name,
        type: 'bar',
        data: rows.map((row) => Number(row.cells[column + 1].dataset.value) || null),
      })),
    });
    addEventListener('resize', () => chart.resize());
  });
})();
