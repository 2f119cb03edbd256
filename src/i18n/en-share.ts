/** English strings for link cards and search engines, in Fluent's syntax (see vi.ts). */
export const enShare = `
share-site = Map of { $count } districts of Cần Thơ, Long An and Sóc Trăng: yearly targets met, income per person, key works, every figure with its source.
share-title = { $unit }: { $layer } { $value } ({ $year })
share-title-none = { $unit }: { $layer }
share-layer = { $subtitle }: figures for { $known } of { $count } districts; highest { $high }; lowest { $low }.
share-layer-none = { $subtitle }: no data yet.
share-shared-value = { $value } ({ $count } districts)
share-figure = { $unit }, { $layer } in { $year }: { $value }.
share-none = { $unit }: no data yet on { $layer }.
share-districts = Figures for { $known } of { $count } districts in { $year }.
share-card = Map of the districts of { $place } in { $year }: { $known } of { $count } are coloured by “{ $layer }”, all others are hatched, as there is no figure yet.
share-places = { $list } and { $last }
`;
