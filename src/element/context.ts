/**
 * Where an atlas is: it fills a page of ours (`page`), or such a page in a host's frame (`frame`), or is an element of a
 * host's own page. On a page of its own, gestures are meant for the map, codes to embed it are made, and what is lazy
 * is fetched unasked; in a frame there are ways out to that page; in a host's page the atlas takes nothing for granted.
 */
export type AtlasContext = 'page' | 'frame' | 'element';
