// What a page gains with script: the unread count and new notices, live. Everything else works without it.
(() => {
  if (document.body.dataset.signedIn !== 'true' || !('EventSource' in window)) return;
  const badge = document.getElementById('unread');
  const show = (count) => {
    badge.hidden = count === 0;
    badge.textContent = count > 99 ? '99+' : String(count);
  };
  const stream = new EventSource('/api/inbox/stream');
  stream.addEventListener('count', (event) => show(JSON.parse(event.data).unread));
  stream.addEventListener('notice', (event) => {
    const list = document.getElementById('notices');
    if (!list) return;
    const notice = JSON.parse(event.data);
    const item = document.createElement('li');
    const link = document.createElement('a');
    item.className = 'unread';
    link.href = notice.link && notice.link.startsWith('/') ? notice.link : '/inbox';
    link.textContent = notice.subject;
    item.append(link);
    list.prepend(item);
  });
  addEventListener('pagehide', () => stream.close());
})();
