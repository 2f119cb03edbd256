/** Vietnamese strings for link cards and search engines, in Fluent's syntax (see vi.ts). */
export const viShare = `
share-site = Bản đồ { $count } huyện, quận, thị xã, thành phố của Cần Thơ, Long An và Sóc Trăng: chỉ tiêu đạt được, thu nhập bình quân, công trình trọng điểm, mỗi số liệu kèm nguồn.
share-title = { $unit }: { $layer } { $value } ({ $year })
share-title-none = { $unit }: { $layer }
share-layer = { $subtitle }: { $known } trong { $count } huyện, quận, thị xã, thành phố có số liệu; cao nhất { $high }; thấp nhất { $low }.
share-layer-none = { $subtitle }: chưa có số liệu.
share-shared-value = { $value } ({ $count } đơn vị)
share-figure = { $unit }, { $layer } năm { $year }: { $value }.
share-none = { $unit }: chưa có số liệu về { $layer }.
share-districts = { $known } trong { $count } đơn vị cấp huyện có số liệu năm { $year }.
share-card = Bản đồ cấp huyện của { $place }, năm { $year }: { $known } trong { $count } đơn vị được tô màu theo “{ $layer }”, các đơn vị còn lại kẻ sọc vì chưa có số liệu.
share-places = { $list } và { $last }
`;
