picture-sources = Nguồn số liệu: { $list }{ $more ->
    [0] {""}
   *[other] ; và { $more } bài khác
  }.
