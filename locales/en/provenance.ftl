provenance = Figures not published
provenance-supplied-frame = * Figures supplied by the embedding page, not checked by { $site }
provenance-supplied-link = * Figures supplied by this link, not checked by { $site }
provenance-supplied-file = * Figures supplied by an embedding page or a link, not checked by { $site }
provenance-draft = * Draft, not published
provenance-figures = { $count ->
    [one] 1 figure and its source
   *[other] { $count } figures and their sources
  }
provenance-source = { $count ->
    [one] 1 figure:
   *[other] { $count } figures:
  }
url-figures-close = Close this note
url-figures-failed-broken = The figures in this address could not be read: it was cut off or changed. The map shows the published figures.
url-figures-failed-long = The figures in this address could not be read: it is too long. The map shows the published figures.
url-figures-failed-invalid = The figures in this address cannot be used: they are not valid. The map shows the published figures.
url-figures-embedded = Carries the figures of this address.
url-figures-left-out = Does not carry the figures of this address; shows the published ones only.
