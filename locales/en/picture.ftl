picture-sources = Figures: { $list }{ $more ->
    [0] {""}
    [one] ; and { $more } other article
   *[other] ; and { $more } other articles
  }.
