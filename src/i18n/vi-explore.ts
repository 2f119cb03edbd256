/** Vietnamese strings of what comes late, in Fluent's syntax (see vi.ts). */
export const viExplore = `
explore = Khám phá

# Search

# Comparison

# Table

# Downloads

# Keys and words for screen readers

# Legend, years and small pictures
marks-exceeded = { $count } chỉ tiêu vượt
marks-met = { $count } chỉ tiêu đạt
marks-met-or-exceeded = { $count } chỉ tiêu đạt hoặc vượt
marks-missed = { $count } chỉ tiêu chưa đạt
place-plan = kế hoạch { $value }
place-plan-computed = kế hoạch { $value } (tính ra)
place-year = năm { $year }: { $value }
place-year-computed = năm { $year }: { $value } (tính ra)
place-said = { $name }: { $value } { $unit }, năm { $year }. { $others }
place-others = { $count ->
    [0] Chưa có đơn vị nào khác có số liệu năm đó.
   *[other] Cùng { $count } đơn vị khác có số liệu năm đó, thấp nhất là { $low }, cao nhất là { $high }.
  }
slope-end = { $year }: { $value }
slope-said = Thay đổi, { $unit }: { $first }; { $last }.
`;
