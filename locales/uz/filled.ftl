### Oldingi obzvondan toʻldirilgan qoralama.

filled-same = avvalgidek
filled-day = eng yaqin kun
