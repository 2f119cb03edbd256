standing = Figures not published
standing-supplied-frame = * Figures supplied by the embedding page, not checked by { $site }
standing-supplied-link = * Figures supplied by this link, not checked by { $site }
standing-supplied-file = * Figures supplied by an embedding page or a link, not checked by { $site }
standing-draft = * Draft, not published
standing-figures = { $count ->
    [one] 1 figure and its source
   *[other] { $count } figures and their sources
  }
standing-source = { $count ->
    [one] 1 figure:
   *[other] { $count } figures:
  }
supplied-close = Close this note
supplied-failed-broken = The figures in this address could not be read: it was cut off or changed. The map shows the published figures.
supplied-failed-long = The figures in this address could not be read: it is too long. The map shows the published figures.
supplied-failed-unfit = The figures in this address cannot be used: they are not valid. The map shows the published figures.
supplied-embed-carried = Carries the figures of this address.
supplied-embed-left = Does not carry the figures of this address; shows the published ones only.
