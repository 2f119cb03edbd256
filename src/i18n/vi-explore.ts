/** Vietnamese strings of what comes late, in Fluent's syntax (see vi.ts). */
export const viExplore = `
explore = Khám phá

# Search
search-compare = So sánh { $unit } với…
search-placeholder = Gõ tên, không cần dấu
search-close = Đóng tìm kiếm
search-results = Kết quả
search-suggested = Đơn vị có số liệu
search-count = { $count } kết quả
search-nothing = Không có huyện, tỉnh hay công trình nào ứng với “{ $text }”. Thử gõ một phần của tên, có dấu hay không đều được. Bản đồ không có xã, phường.
search-nothing-compare = Không có huyện hay tỉnh nào khác ứng với “{ $text }”. Thử gõ một phần của tên, có dấu hay không đều được.

# Comparison
comparison = So sánh
compare-close = Đóng so sánh
compare-swap = Đổi chỗ
compare-other = Đơn vị khác…
compare-table = { $first } và { $second }, từng chỉ tiêu, từng năm
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
compare-nothing-shared = Chưa có chỉ tiêu nào mà cả hai cùng có số liệu.
compare-lists = Năm { $year }, hai danh mục chỉ tiêu khác nhau ({ $first }; { $second }), không so sánh trực tiếp được.
compare-lists-own = Mỗi nơi có danh mục chỉ tiêu riêng: tỉ lệ cho biết từng nơi đạt bao nhiêu so với kế hoạch của mình.
compare-list-unknown = nguồn không nói rõ
compare-lists-years = { $unit }: mỗi năm một danh mục khác nhau, không đọc như một xu hướng.
compare-no-year = Không có năm nào mà cả hai cùng có số liệu.
compare-single = Chỉ một bên có số liệu ({ $count })

# Table

# Downloads

# Keys and words for screen readers

# Legend, years and small pictures
`;
