
# Search
search-compare = So sánh { $unit } với…
search-placeholder = Gõ tên, không cần dấu
search-placeholder-addresses = Gõ tên hoặc địa chỉ, cũ hay mới, không cần dấu
search-close = Đóng tìm kiếm
search-results = Kết quả
search-suggested = Đơn vị có số liệu
search-count = { $count } kết quả
search-nothing = Không có huyện, tỉnh hay công trình nào ứng với “{ $text }”. Thử gõ một phần của tên, có dấu hay không đều được.
search-no-communes = Bản đồ không có xã, phường.
search-going = Đang tìm trong các xã, phường…
search-lost = Không tải được danh sách xã, phường và địa chỉ nên chưa tìm ở đó; gõ tiếp để thử lại.
search-nothing-compare = Không có huyện hay tỉnh nào khác ứng với “{ $text }”. Thử gõ một phần của tên, có dấu hay không đều được.

# Comparison
comparison = So sánh
compare-close = Đóng so sánh
compare-swap = Đổi chỗ
compare-other = Đơn vị khác…
compare-table = { $first } và { $second }, từng chỉ số, từng năm
compare-year = Năm
compare-levels = { $whole } là cả { $wholeKind ->
    [tinh] tỉnh
   *[other] thành phố
  }, { $part } là một { $partKind ->
    [quan] quận
    [thi_xa] thị xã
    [thanh_pho] thành phố
   *[huyen] huyện
  }{ $within ->
    [yes] {" "}trong đó
   *[no] {""}
  }: hai cột không cùng cấp, nên chỉ để đọc cạnh nhau, không xếp hơn kém.
compare-kinds = { $town } là { $townKind ->
    [quan] quận
    [thi_xa] thị xã
   *[other] thành phố
  }, { $country } là huyện: cùng cấp, nhưng một bên là đô thị.
compare-nothing-shared = Chưa có chỉ số nào mà cả hai cùng có số liệu.
compare-lists = Năm { $year }, hai danh mục chỉ tiêu khác nhau ({ $first }; { $second }), không so sánh trực tiếp được.
compare-lists-own = Mỗi nơi có danh mục chỉ tiêu riêng: tỉ lệ cho biết từng nơi đạt bao nhiêu so với kế hoạch của mình.
compare-list-unknown = nguồn không nói rõ
compare-lists-years = { $unit }: mỗi năm một danh mục khác nhau, không đọc như một xu hướng.
compare-no-year = Không có năm nào mà cả hai cùng có số liệu.
compare-single = Chỉ một bên có số liệu ({ $count })

# Table

table-close = Đóng bảng
table-name = Đơn vị
table-province = Tỉnh, thành
table-value = Số liệu
table-plan = So với kế hoạch
table-rank = Hạng
table-year = Năm
table-source = Nguồn
table-sort = Sắp xếp theo
table-filter-province = Tỉnh, thành
table-filter-all = Cả ba
table-filter-known = Chỉ đơn vị có số liệu
table-count = Hiện { $shown } trên { $all } đơn vị, xếp theo { $column }, { $descending ->
    [yes] giảm dần
   *[no] tăng dần
  }.
table-none = chưa có

# Downloads

download-heading = Tải về và in
download-close = Đóng
download-data = Số liệu
download-data-about = Kèm nguồn, năm, ghi chú và dấu nghi in sai. Số thập phân viết bằng dấu chấm, các cột cách nhau bằng dấu phẩy: trong Excel tiếng Việt, mở bằng Dữ liệu, Từ văn bản/CSV.
download-csv-map = Lớp và năm đang xem
download-csv-all = Toàn bộ số liệu đã công bố
download-geojson = Ranh giới huyện kèm số liệu
download-communes = Xã, phường hiện nay
download-communes-geojson = Ranh giới xã, phường hiện nay
download-communes-about = Xã, phường kèm dân số, diện tích, mật độ; các chỉ số là của cấp huyện cũ.
download-crosswalk = Xã, phường, thị trấn cũ nay thuộc đâu
download-picture = Bản đồ đang xem
download-picture-about = Có tiêu đề, chú giải, nguồn và ngày của đơn vị hành chính.
download-svg = Hình véc-tơ, để in
download-png = Ảnh { $width } × { $height } điểm ảnh
download-print = In
download-print-about = Bản đồ, chú giải, bảng và nguồn trên giấy A4.
download-size = { $kind }, { $size } KB
download-working = Đang tạo { $name }…
download-done = Đã tạo { $name } ({ $size } KB).
download-failed = Không tạo được { $name } ở đây. Hãy mở bản đồ đầy đủ rồi thử lại.
download-failed-png = Trình duyệt này không tạo được ảnh PNG cỡ đó. Hãy chọn cỡ nhỏ hơn hoặc tải SVG.
download-untrue = Để không trang nào nhận ra bạn, trình duyệt này không giao ảnh đúng như đã vẽ: tệp PNG sẽ chỉ toàn sọc.
download-svg-instead = Tải SVG thay cho PNG
download-blocked = Khung này có thể không cho tải tệp. Nếu bấm mà không có gì xảy ra, hãy mở bản đồ đầy đủ.
column-unit = Mã đơn vị
column-unit_name = Đơn vị
column-province = Tỉnh, thành
column-indicator = Mã chỉ số
column-indicator_name = Chỉ số
column-measure = Đơn vị tính
column-year = Năm
column-since = So với năm
column-kind = Loại số liệu
column-value = Giá trị
column-value_max = Giá trị cao nhất
column-numerator = Tử số
column-denominator = Mẫu số
column-exceeded = Số vượt
column-qualifier = Mức chắc chắn
column-basis = Căn cứ
column-flag = Dấu nghi in sai
column-in_words = Diễn giải
column-note = Ghi chú
column-source = Mã nguồn
column-outlet = Nơi đăng
column-title = Tên bài
column-published = Ngày đăng
column-url = Địa chỉ
column-standing = Số liệu chưa công bố
column-data_version = Phiên bản dữ liệu

# Corrections
column-since_version = Mới hơn phiên bản dữ liệu
column-corrected = Ngày sửa
column-replaced = Trước đó ghi
correction = Đã sửa ngày { $date }, trước đó ghi { $old }: { $reason }
correction-added = Bổ sung ngày { $date }: { $reason }

# Paper

print-legend = Chú giải
print-table = Bảng số liệu
print-sources = Nguồn số liệu

# The map in words, and its keys
described-known = { $known } trong { $count } huyện, quận, thị xã, thành phố có số liệu; { $missing } đơn vị chưa có.
described-highest = Cao nhất: { $value }, { $names ->
    [none] ở { $count } đơn vị
   *[other] { $names }
  }.
described-lowest = Thấp nhất: { $value }, { $names ->
    [none] ở { $count } đơn vị
   *[other] { $names }
  }.
described-classes = Theo nhóm màu: { $list }.
described-provinces = Số liệu của cả tỉnh, thành: { $list }.
described-no-layer = Bản đồ vẽ { $count } huyện, quận, thị xã, thành phố, không tô màu.
described-projects = { $count } công trình được đánh dấu trên bản đồ.
help-heading = Trợ giúp
help-close = Đóng
help-map = Bản đồ bằng lời
help-keys = Phím tắt
help-keys-where = Dùng được khi đang ở trong bản đồ. Phím Tab đưa tới bản đồ, một lần cho tất cả các huyện.
help-units = Huyện cũ và xã, phường hiện nay
help-units-about = Số liệu được báo cáo theo cấp huyện, tồn tại đến hết ngày { $date }. “Hiện nay” vẽ thêm { $count } xã, phường ngày nay: màu vẫn là số liệu của huyện cũ, phím và thao tác dẫn từ xã này sang xã khác. Ô tìm kiếm nhận cả địa chỉ cũ lẫn mới.
help-gestures = Chuột và ngón tay
key-or = hoặc
key-arrows = Phím mũi tên
keys-arrows = sang huyện kề bên theo hướng đó; qua tỉnh khác thì tới huyện gần nhất
keys-home = huyện ở cực bắc, huyện ở cực nam
keys-page = tên tỉnh, thành trước hoặc sau
keys-projects = công trình sau hoặc trước
key-letters = Chữ cái
keys-letters = huyện có tên bắt đầu như vậy
keys-where = nghe nơi đang ở và các huyện giáp ranh theo hướng, bằng trình đọc màn hình
keys-again = nghe lại
keys-speech = nghe ngắn gọn hay đầy đủ
keys-enter = mở thông tin của nơi đang chọn
key-space = Phím cách
keys-escape = đóng thông tin, trở lại chỗ cũ
keys-search = mở tìm kiếm, trên trang của bản đồ
keys-help = mở trợ giúp này
gesture-tap = Bấm hoặc chạm vào một huyện để xem số liệu và nguồn.
gesture-province = Huyện nhỏ quá? Bấm vào tên tỉnh, thành để phóng tới.
gesture-move = Kéo để di chuyển bản đồ; chụm hai ngón tay, lăn chuột hoặc bấm nút + và − để phóng to, thu nhỏ.
gesture-article = Trong bài báo, một ngón tay cuộn bài, hai ngón tay di chuyển bản đồ; lăn chuột cùng phím Ctrl (hoặc ⌘) để phóng to.

# Legend, years and charts
icon-array-exceeded = { $count } chỉ tiêu vượt
icon-array-met = { $count } chỉ tiêu đạt
icon-array-met-or-exceeded = { $count } chỉ tiêu đạt hoặc vượt
icon-array-missed = { $count } chỉ tiêu chưa đạt
position-plan = kế hoạch { $value }
position-plan-computed = kế hoạch { $value } (tính ra)
position-year = năm { $year }: { $value }
position-year-computed = năm { $year }: { $value } (tính ra)
position-said = { $name }: { $value } { $unit }, năm { $year }. { $others }
position-others = { $count ->
    [0] Chưa có đơn vị nào khác có số liệu năm đó.
   *[other] Cùng { $count } đơn vị khác có số liệu năm đó, thấp nhất là { $low }, cao nhất là { $high }.
  }
slope-end = { $year }: { $value }
slope-said = Thay đổi, { $unit }: { $first }; { $last }.

# Newer data
update = Đã có số liệu mới hơn số liệu đang hiện.
update-reload = Tải lại
update-close = Đóng
