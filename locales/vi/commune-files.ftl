# Files of communes and of what became of the old ones
commune-kind = { $kind ->
    [xa] xã
    [phuong] phường
   *[thi_tran] thị trấn
  }
commune-part-word = { $part ->
    [part] một phần
    [remainder] phần còn lại
    [unchanged] giữ nguyên
   *[whole] toàn bộ
  }
commune-column-code = Mã xã, phường hiện nay
commune-column-kind = Loại đơn vị hiện nay
commune-column-name = Tên xã, phường hiện nay
commune-column-province = Tỉnh, thành hiện nay
commune-column-old_province = Tỉnh, thành cũ
commune-column-people = Dân số (hồ sơ sắp xếp)
commune-column-area_km2 = Diện tích, km² (hồ sơ sắp xếp)
commune-column-density = Mật độ, người/km² (tính ra)
commune-column-source = Nguồn dân số và diện tích
commune-column-districts = Mã đơn vị cấp huyện cũ
commune-column-district_names = Đơn vị cấp huyện cũ
commune-column-shares = Tỉ lệ diện tích, %
commune-column-value = giá trị của đơn vị cấp huyện cũ
commune-column-in_words = diễn giải
commune-column-year = năm
commune-column-figure_source = nguồn
commune-column-note = Ghi chú
commune-column-data_version = Phiên bản dữ liệu
commune-column-old_code = Mã xã, phường cũ
commune-column-old_kind = Loại đơn vị cũ
commune-column-old_name = Tên xã, phường, thị trấn cũ
commune-column-district = Mã đơn vị cấp huyện cũ
commune-column-district_name = Đơn vị cấp huyện cũ
commune-column-part = Phần nhập vào
commune-column-resolution = Nghị quyết
commune-column-clause = Khoản của Điều 1
