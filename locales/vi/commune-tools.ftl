# Their table
communes-table = Xã, phường hiện nay
communes-table-about = { $counts } Các chỉ số là của đơn vị cấp huyện cũ, số liệu mới nhất hiện có.
communes-close = Đóng bảng
communes-filter = Lọc theo tên, không cần dấu
communes-province = Tỉnh, thành cũ
communes-all = Tất cả
communes-count = Hiện { $shown } trên { $all } xã, phường, xếp theo { $column }, { $descending ->
    [yes] giảm dần
   *[no] tăng dần
  }.
communes-name = Xã, phường
communes-people = Dân số
communes-area = Diện tích, km²
communes-density = Mật độ, người/km² (tính ra)
communes-districts = Thuộc đơn vị cấp huyện cũ
communes-share = { $district } ({ $share } %)

# Search
communes-search-nothing = Không có tỉnh, huyện, xã, phường hay công trình nào ứng với “{ $text }”. Thử gõ một phần của tên hoặc của địa chỉ, có dấu hay không đều được.
communes-found-old = { $name } ({ $district })
communes-found-became = { $part ->
    [part] → một phần nay thuộc
    [remainder] → phần còn lại nay thuộc
    [unchanged] → vẫn là
   *[whole] → nay là
  } { $name }, { $province }
communes-found-namesake = { $province } ({ $old } cũ)
communes-found-includes = { $province }; gồm cả { $old }
communes-found-part = { $part ->
    [part] một phần { $name } cũ
    [remainder] phần còn lại của { $name } cũ
   *[whole] { $name } cũ
  } ({ $district })
communes-found-unchanged = { $province }; giữ nguyên, trước thuộc { $district }

# Files of communes and of what became of the old ones
communes-file-units = Các xã, phường từ ngày { $date }; các chỉ số là của đơn vị cấp huyện cũ, tồn tại đến hết ngày { $last }.
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
