/** English strings of what comes late, in Fluent's syntax (see en.ts). */
export const enExplore = `
explore = Explore

# Search

# Comparison

# Table

# Downloads

# Keys and words for screen readers
spoken-class = class { $class }
spoken-rank = number { $rank } of { $of }
spoken-known = { $known } of { $count } districts have a figure.
spoken-no-layer = The map shows no colours.
spoken-opened = Summary opened: { $name }.
spoken-closed = Summary closed.
described-known = { $known } of { $count } districts have a figure; { $missing ->
    [one] { $missing } has
   *[other] { $missing } have
  } none yet.
described-highest = Highest: { $value }, { $names ->
    [none] in { $count } districts
   *[other] { $names }
  }.
described-lowest = Lowest: { $value }, { $names ->
    [none] in { $count } districts
   *[other] { $names }
  }.
described-class = { $class }: { $count ->
    [one] { $count } district
   *[other] { $count } districts
  }
described-classes = By class: { $list }.
described-provinces = The provinces' own figures: { $list }.
described-no-layer = The map shows { $count } districts without colours.
described-works = { $count ->
    [one] { $count } work is marked on the map.
   *[other] { $count } works are marked on the map.
  }
help-heading = Help
help-close = Close
help-map = The map in words
help-keys = Keys
help-keys-where = They work while the focus is on the map. Tab reaches the map as one stop for all districts.
help-gestures = Mouse and fingers
key-or = or
key-arrows = Arrow keys
keys-arrows = to the next district in that direction; into another province, to the nearest
keys-home = the northernmost, the southernmost district
keys-page = name of the previous or next province
keys-works = next or previous work
keys-enter = open the summary of where you are
key-space = Space
keys-escape = close the summary and go back to where you were
keys-help = open this help
gesture-tap = Click or tap a district to see its figures and sources.
gesture-province = A district is too small? Click the name of its province to fit the map to it.
gesture-move = Drag to move the map; pinch, scroll or press + and − to zoom.
gesture-article = In an article one finger scrolls the page and two fingers move the map; scroll with Ctrl (or ⌘) to zoom.

# Legend, years and small pictures
`;
