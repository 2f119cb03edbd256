share-site = Bản đồ { $count } huyện, quận, thị xã, thành phố của { $places }: { $about }, mỗi số liệu kèm nguồn.
share-title = { $unit }: { $layer } { $value } ({ $year })
share-title-none = { $unit }: { $layer }
share-layer = { $subtitle }: { $known } trong { $count } huyện, quận, thị xã, thành phố có số liệu; cao nhất { $high }; thấp nhất { $low }.
share-layer-latest = { $subtitle }: { $known } trong { $count } huyện, quận, thị xã, thành phố có số liệu, năm khác nhau, mỗi số liệu kèm nguồn.
share-layer-none = { $subtitle }: chưa có số liệu.
share-shared-value = { $value } ({ $count } đơn vị)
share-figure = { $unit }, { $layer } năm { $year }: { $value }.
share-none = { $unit }: chưa có số liệu về { $layer }.
share-districts = { $known } trong { $count } đơn vị cấp huyện có số liệu{ $year ->
    [latest] , lấy số mới nhất hiện có
   *[other] {" "}năm { $year }
  }.
share-card = Bản đồ cấp huyện của { $place }, { $year ->
    [latest] số liệu mới nhất hiện có
   *[other] năm { $year }
  }: { $known } trong { $count } đơn vị được tô màu theo “{ $layer }”, các đơn vị còn lại kẻ sọc vì chưa có số liệu.
share-commune-title = { $commune }, { $province }: { $district }, { $layer } { $value } ({ $year })
share-commune-title-none = { $commune }, { $province }: thuộc địa bàn { $districts }
share-commune = { $commune } nay thuộc { $province }; trước ngày { $date }, địa bàn này thuộc { $districts }, { $old }.
share-commune-part = { $district } ({ $share } % diện tích)
