# How to move the map in a page that scrolls
gesture-ctrl = Giữ phím Ctrl và lăn chuột để phóng to bản đồ
gesture-command = Giữ phím ⌘ và lăn chuột để phóng to bản đồ
gesture-touch = Dùng hai ngón tay để di chuyển bản đồ
