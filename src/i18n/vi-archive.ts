/** Vietnamese strings of the self-contained file, in Fluent's syntax (see vi.ts). */
export const viArchive = `
archive-about = Tệp này tự chứa mọi thứ và mở được khi không có mạng. Bấm vào một huyện trên bản đồ để tới số liệu và nguồn của huyện đó.
archive-back = Về bản đồ
archive-units = Số liệu từng đơn vị
archive-none = Chưa có số liệu.
archive-source-else = Nguồn, trừ chỗ ghi riêng
archive-made = Tệp được tạo ngày { $date }.
archive-live = Mở bản đồ trên mạng
archive-standing-draft = { $count } số liệu đánh dấu * là bản nháp của tòa soạn, chưa được Cửu Long Atlas công bố.
archive-standing-supplied = { $count } số liệu đánh dấu * do trang nhúng bản đồ cung cấp, không phải do Cửu Long Atlas công bố.
archive-shortened = Vì giới hạn dung lượng, tệp này chỉ giữ số liệu của lớp bản đồ đang hiện; số liệu về các chỉ tiêu khác không có ở đây.
`;
