// Pointing at marked words, or moving the focus to a number or a card, shows one attribution: all its parts in the text and
// its card. A click or tap keeps it until Esc or a click elsewhere; clicking the same words again goes on to the attribution
// around it. Without this script the numbers and cards still link to each other.
'use strict';
(() => {
  const roles = { s: 'on-source', q: 'on-cue', c: 'on-content' };
  const sheet = document.getElementById('sheet');
  let kept = null; // {story, n}
  let shown = null;

  const around = (node, selector) => (node instanceof Element ? node.closest(selector) : null);
  const numbers = piece => [...new Set(piece.dataset.a.split(' ').map(mark => mark.slice(0, -1)))];
  const same = (a, b) => a !== null && b !== null && a.story === b.story && a.n === b.n;

  function hide() {
    if (shown === null) return;
    for (const node of shown.story.querySelectorAll('.on, .on-source, .on-cue, .on-content')) {
      node.classList.remove('on', 'on-source', 'on-cue', 'on-content');
    }
    shown.story.classList.remove('active');
    sheet.hidden = true;
    shown = null;
  }

  function show(which) {
    if (same(which, shown)) return;
    hide();
    if (which === null) return;
    shown = which;
    for (const piece of which.story.querySelectorAll('.text .m')) {
      for (const mark of piece.dataset.a.split(' ')) {
        if (mark.slice(0, -1) === which.n) piece.classList.add(roles[mark.slice(-1)]);
      }
    }
    which.story.classList.add('active');
    for (const node of which.story.querySelectorAll(`[data-n="${which.n}"]`)) node.classList.add('on');
    const card = which.story.querySelector(`.card[data-n="${which.n}"]`);
    sheet.replaceChildren(...[...card.childNodes].map(node => node.cloneNode(true)));
    sheet.hidden = false;
  }

  // The list scrolls inside itself, so that the page stays where the reader is.
  function bringCard(which) {
    const card = which.story.querySelector(`.card[data-n="${which.n}"]`);
    const list = card.closest('.side');
    if (list.scrollHeight <= list.clientHeight) return;
    const box = card.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (box.top < frame.top) list.scrollTop += box.top - frame.top - 40;
    if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + 40;
  }

  function bringWords(which) {
    const number = which.story.querySelector(`.n[data-n="${which.n}"]`);
    if (number) number.scrollIntoView({ block: 'nearest' });
  }

  function at(node) {
    const story = around(node, '.story');
    if (story === null) return null;
    const numbered = around(node, '[data-n]');
    if (numbered !== null) return { story, n: numbered.dataset.n };
    const piece = around(node, '.text .m');
    return piece === null ? null : { story, n: numbers(piece)[0] };
  }

  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch' || kept !== null) return;
    const which = at(event.target);
    show(which);
    if (which !== null && around(event.target, '.text')) bringCard(which);
  });

  document.addEventListener('focusin', event => {
    const which = at(event.target);
    if (which === null) return;
    kept = null;
    show(which);
    bringCard(which);
    if (around(event.target, '.card')) bringWords(which);
  });

  function clicked(node) {
    const which = at(node);
    const piece = around(node, '.text .m');
    if (piece === null || kept === null || kept.story !== which.story) return which;
    const all = numbers(piece);
    const next = all.indexOf(kept.n) + 1;
    if (next === 0) return which;
    return next < all.length ? { story: which.story, n: all[next] } : null;
  }

  document.addEventListener('click', event => {
    if (around(event.target, '#sheet') || around(event.target, 'a:not(.n, .no)')) return;
    const which = clicked(event.target);
    if (which !== null && around(event.target, 'a')) event.preventDefault();
    kept = which;
    show(which);
    if (which === null) return;
    bringCard(which);
    if (around(event.target, '.card')) bringWords(which);
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    kept = null;
    hide();
  });

  function fromAddress() {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const which = target === null ? null : at(target);
    if (which === null) return;
    kept = which;
    show(which);
  }
  window.addEventListener('hashchange', fromAddress);
  fromAddress();
})();
