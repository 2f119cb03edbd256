/** Vietnamese strings about figures that the site has not published, in Fluent's syntax (see vi.ts). */
export const viSupplied = `
standing = Số liệu chưa công bố
standing-supplied-frame = * Số liệu do trang nhúng cung cấp, chưa được Cửu Long Atlas kiểm chứng
standing-supplied-link = * Số liệu do liên kết này cung cấp, chưa được Cửu Long Atlas kiểm chứng
standing-supplied-file = * Số liệu do trang nhúng hoặc liên kết cung cấp, chưa được Cửu Long Atlas kiểm chứng
standing-draft = * Bản nháp, chưa công bố
standing-figures = { $count } số liệu và nguồn
standing-source = { $count } số liệu:
supplied-close = Đóng thông báo
supplied-failed-broken = Không đọc được số liệu kèm theo địa chỉ này: địa chỉ bị cắt hoặc bị sửa. Bản đồ hiện số liệu đã công bố.
supplied-failed-long = Không đọc được số liệu kèm theo địa chỉ này: địa chỉ quá dài. Bản đồ hiện số liệu đã công bố.
supplied-failed-unfit = Không dùng được số liệu kèm theo địa chỉ này: số liệu không hợp lệ. Bản đồ hiện số liệu đã công bố.
supplied-embed-carried = Mang theo số liệu của địa chỉ này.
supplied-embed-left = Không mang theo số liệu của địa chỉ này, chỉ hiện số liệu đã công bố.
`;
