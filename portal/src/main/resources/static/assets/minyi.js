// What a page gains with script: the unread count and new notices, live, and a way back when a search gets no answer.
// Everything works without it.
(() => {
  document.addEventListener('htmx:responseError', (event) => location.assign(event.detail.pathInfo.finalRequestPath));
  document.addEventListener('htmx:sendError', (event) => location.assign(event.detail.pathInfo.finalRequestPath));

  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });

  if (document.body.dataset.signedIn !== 'true' || !('EventSource' in window)) return;
  const badge = document.getElementById('unread');
  // Only the first page of the list shows what is new.
  const list = new URLSearchParams(location.search).has('cursor') ? null : document.getElementById('notices');
  let stream;

  const count = (unread) => {
    badge.hidden = unread === 0;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    badge.setAttribute('aria-label', badge.dataset.words.replace('{0}', unread));
  };

  const announce = (notice) => {
    if ([...list.children].some((known) => known.dataset.notice === notice.id)) return;
    const item = document.createElement('li');
    const line = document.createElement('p');
    const own = notice.link && /^\/(?!\/)/.test(notice.link);
    const subject = document.createElement(own ? 'a' : 'span');
    item.className = notice.read ? 'read' : 'unread';
    item.dataset.notice = notice.id;
    if (own) subject.href = notice.link;
    subject.textContent = notice.subject;
    line.append(subject);
    item.append(line);
    list.prepend(item);
    document.getElementById('no-notices')?.remove();
  };

  // A browser keeps few connections to one host, so only the page that is looked at holds one. The list names its newest
  // notice and is sent what came since; some of it may be on the list already.
  const listen = () => {
    if (document.hidden) {
      stream?.close();
      stream = undefined;
    } else if (!stream) {
      const newest = list && encodeURIComponent(list.firstElementChild?.dataset.notice ?? '');
      stream = new EventSource(list ? `/api/inbox/stream?after=${newest}` : '/api/inbox/stream');
      stream.addEventListener('count', (event) => count(JSON.parse(event.data).unread));
      if (list) stream.addEventListener('notice', (event) => announce(JSON.parse(event.data)));
    }
  };

  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => stream?.close());
  listen();
})();
