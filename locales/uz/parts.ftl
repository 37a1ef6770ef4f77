### Avval 50 ta raqam, keyin qolgani.

review-first = Avval { $first } ta
review-first-of = { $of ->
    [all] Avval { $first }: hammadan
   *[without] Avval { $first }: qolgandan
}
toast-cutting = Roʻyxatni ikkiga boʻlyapman.
held-rest = Qolgan { $count } ta raqam soʻzingizni kutadi.
card-rest = Birinchi { $sent } ta ketdi{ $known ->
    [yes] , AloVoice { $counted } tasini sanadi
   *[no] {""}
}. Qolgan { $count } tasi sizni { $day }, { $time } gacha kutadi.
button-go-on = Davom etish · { $count } ta
button-stop-here = Shu yerda tugatish
rest-ask =
    <b>«{ $name }»: { $count } ta raqam sizni { $time } gacha kutadi</b>
    Keyin ular qoralamaga qaytadi.
rest-ask-held-up =
    <b>«{ $name }»: { $count } ta raqam sizni { $time } gacha kutadi</b>
    Avval «{ $first }» yaratilgan-yaratilmaganini ayting. Keyin ular qoralamaga qaytadi.
rest-in-draft = Qoralamada { $count } ta raqam bor.
submission-sure-again =
    <b><cabinet>Kabinetda</cabinet> «{ $name }» aniq yoʻqmi?</b>
    { $count } ta raqam qayta yuboriladi. Agar u bor boʻlsa, ularga ikkinchi marta qoʻngʻiroq qilinadi.
button-sure-again = Yoʻq, qayta yuborilsin
toast-rest-held-up = Avval birinchi qismi yaratilgan-yaratilmaganini ayting.
toast-rest-settled = Bu allaqachon hal boʻlgan.
toast-rest-over = Vaqti tugadi: raqamlar qoralamada.
