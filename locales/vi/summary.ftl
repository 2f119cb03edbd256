province-has = Số liệu của { $province }
attained-basis = Danh mục: { $basis }.
rank-first = { $shared ->
    [1] Cao nhất
   *[other] Cùng cao nhất với { $others } đơn vị khác
  } trong { $of } đơn vị có số liệu năm { $year }.
rank-other = Đứng thứ { $rank } trong { $of } đơn vị có số liệu năm { $year }.
computed-value = { $year }: { $value } (tính ra từ số đã công bố)
two-lists = Mỗi năm theo một danh mục chỉ tiêu riêng, không so sánh trực tiếp được.
brief = Định hướng năm { $year }
project-through = tuyến vẽ đi qua (tính từ bản đồ)
project-no-site = chưa rõ vị trí
area-value = { $value } km² (tính từ ranh giới đã giản lược)
successor-text = thuộc { $successor }
