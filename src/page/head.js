/*
 * Runs inline in the head, before the map: a page that comes in pieces is painted piece by piece.
 */
(() => {
  const { style } = document.documentElement;
  // What a link asks for goes on the map by first.js, behind it: until then the page's own state does not show.
  if (/[?&](layer|year|province|lang|theme|embed)=/.test(location.search)) {
    style.visibility = 'hidden';
    // Also where the page's end is never reached: a connection that breaks off leaves a page loading for ever.
    setTimeout(() => {
      style.visibility = '';
    }, 6000);
  }
  requestAnimationFrame(() => performance.mark('cuulong-atlas:first-frame'));
})();
