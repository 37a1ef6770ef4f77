### Takrorlash va qoralamalar roʻyxati.

button-repeat = Takrorlash
button-drafts = Qoralamalar · { $count }
campaigns-which-repeat = <b>Qaysi birini takrorlaymiz?</b>
repeat-ask = Kimlarga qoʻngʻiroq qilamiz? Yangi roʻyxatni shu yerga yuborsangiz ham boʻladi.
repeat-same = Oʻsha roʻyxat · { $count } ta
repeat-without = Keyin terilganlarsiz
repeat-new = Yangi roʻyxat

drafts-title = <b>Qoralamalar: { $count } ta</b>
drafts-none = Qoralama yoʻq.
drafts-which-delete = <b>Qaysi qoralamani oʻchiramiz?</b>
drafts-delete = Oʻchirish
draft-delete-ask =
    <b>«{ $title }» oʻchirilsinmi?</b>
    Uni keyin qaytarib boʻlmaydi.
draft-delete-yes = Ha, oʻchirilsin
draft-deleted = «{ $title }» oʻchirildi.
draft-empty = Qoralama boʻsh edi, saqlanmadi.
