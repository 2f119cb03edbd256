/*
 * Runs inline in the head, before the map: what a link asks for goes on the map by first/first.ts, behind it, and until then
 * the page's own state does not show.
 */

// An article that was escaped more than once asks for `&amp;layer=` or `&#038;layer=`.
{
  const address = location.href.replace(/&((amp|#0*38);)+/g, '&');
  if (address !== location.href) {
    console.warn(`cuulong-atlas: read as ${address}`);
    history.replaceState(null, '', address);
  }
}
if (/[?&](layer|year|province|lang|theme|embed)=/.test(location.search)) {
  document.documentElement.style.visibility = 'hidden';
  // Also where the page's end is never reached: a connection that breaks off leaves a page loading for ever.
  setTimeout(() => {
    document.documentElement.style.visibility = '';
  }, 6000);
}
