# How to move the map in a page that scrolls
gesture-ctrl = Hold Ctrl and scroll to zoom the map
gesture-command = Hold ⌘ and scroll to zoom the map
gesture-touch = Use two fingers to move the map
