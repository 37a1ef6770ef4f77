### Qoʻngʻiroq qilinmasin: raqamlar, savollar, natija.

command-dnc = Qoʻngʻiroq qilinmasin
never-title = <b>Qoʻngʻiroq qilinmasin: { $count } ta raqam</b>
    Bu raqamlarga hech bir obzvonda qoʻngʻiroq qilinmaydi.
never-ask-add = <b>Kimga qoʻngʻiroq qilinmasin?</b>
    Raqamlarni yozing, kontakt yoki fayl yuboring: roʻyxatga qoʻshaman.
never-ask-remove = <b>Kimga yana qoʻngʻiroq qilsa boʻladi?</b>
    Raqamlarni yozing, kontakt yoki fayl yuboring: roʻyxatdan olib tashlayman.
never-added = ✅ { $changed } ta raqam qoʻshildi.{ $same ->
    [0] {""}
   *[other] {" "}{ $same } tasi oldindan bor edi.
}{ $refused ->
    [0] {""}
   *[other] {" "}{ $refused } ta yozuv raqam emas.
}
never-removed = ✅ { $changed } ta raqam olib tashlandi.{ $same ->
    [0] {""}
   *[other] {" "}{ $same } tasi roʻyxatda yoʻq edi.
}{ $refused ->
    [0] {""}
   *[other] {" "}{ $refused } ta yozuv raqam emas.
}
never-no-numbers = ⚠️ Xabarda telefon raqami topilmadi. Mana shunday yozing: 90 123 45 67
never-not-looked-at = ⚠️ Raqamlarni hozir koʻrib chiqib boʻlmadi. Ularni qayta yuboring.
never-question = ⚠️ «{ $name }» ichida raqamlar bir nechta varaqda. Bitta varaqni qoldirib, qayta yuboring.
never-button-last = Qilinmasin: { $shown }
never-button-add = Qoʻshish
never-button-remove = Olib tashlash
never-button-export = Yuklab olish
never-file = Qoʻngʻiroq qilinmasin
never-file-number = Raqam
never-file-day = Qoʻshilgan

submission-taken-out =
    ⚠️ «{ $name }» tasdiqlangandan keyin { $count } ta raqam «qoʻngʻiroq qilinmasin» roʻyxatiga tushdi va olib tashlandi. Roʻyxatda { $left } ta raqam qoldi.
pbx-nobody-left = Roʻyxatdagi hamma raqamlar endi «qoʻngʻiroq qilinmasin» roʻyxatida. Hech narsa yuborilmadi.
pbx-no-list = Roʻyxatni yuborishga tayyorlab boʻlmadi. Hech narsa yuborilmadi, qayta urinib koʻring.
