### Nusxadan yoki tanaffusdan keyin ishga tushganda: qoʻlda nima bor.

submission-unknown-copied =
    <b>⚠️ «{ $name }» yuborilgani nomaʼlum</b>
    Bot oʻz maʼlumotlarining nusxasidan ishga tushdi. Obzvon ({ $count } ta raqam) oldin ketgan boʻlishi mumkin. Ikki marta qoʻngʻiroq qilmaslik uchun <cabinet>AloVoice kabinetini</cabinet> tekshiring.

    Obzvon u yerda boʻlsa, № ini yozing. Boʻlmasa, shuni ayting.
submission-unknown-away =
    <b>⚠️ «{ $name }» vaqtida ketmadi</b>
    Vaqti kelganda bot ishlamayotgan edi, shundan beri uni yubormadi. Ikki marta qoʻngʻiroq qilmaslik uchun avval <cabinet>AloVoice kabinetini</cabinet> tekshiring ({ $count } ta raqam).

    Obzvon u yerda boʻlsa, № ini yozing. Boʻlmasa, shuni ayting: javoblaringiz yana qoralamaga qaytadi.
folder-copied =
    <b>⚠️ Bot nusxadan ishga tushdi</b>
    Maʼlumotlari: { $moment }. Undan keyin yuborilganlari bu yerda yoʻq, shuning uchun hech narsa oʻzi ketmaydi.
folder-copied-unknown =
    <b>⚠️ Bot nusxadan ishga tushdi</b>
    Nusxa qachon olingani nomaʼlum. Undan keyin yuborilganlari bu yerda yoʻq, shuning uchun hech narsa oʻzi ketmaydi.
folder-away =
    <b>⚠️ Bot ishlamay turdi</b>
    { $since } dan { $back } gacha.
folder-look = Har birini <cabinet>AloVoice kabinetidan</cabinet> qarab chiqing:
folder-nothing-left = Kutib turgani qolmadi. Yangiroq obzvonlarni <cabinet>AloVoice kabinetidan</cabinet> qarang.
folder-item = • «{ $name }» · { $count } ta raqam · { $person }
folder-item-begun = yuborilayotgan edi
folder-item-due = vaqti oʻtib ketdi
folder-item-held = { $moment } da ketadi
folder-more = … yana { $count } ta: bular hal boʻlgach chiqadi.
folder-one =
    <b>«{ $name }» <cabinet>kabinetda</cabinet> bormi?</b>
    { $count } ta raqam · { $person }
    U yerda boʻla turib yuborsangiz, bu odamlarga ikki marta qoʻngʻiroq qilinadi.
folder-held =
    <b>«{ $name }» ketishini kutyapti</b>
    { $count } ta raqam · { $person }
    Vaqti kelganda oʻzi ketadi.
folder-button-all = Hammasini yuborish · { $count }
folder-button-send = U yerda yoʻq: yuborish
folder-toast-settled = Bu hal boʻlgan.
left-behind-stopped =
    <b>«{ $name }» yuborilmadi</b>
    { $person } endi bu botdan foydalanmaydi. Obzvoni ({ $count } ta raqam) ketishini kutayotgan edi, toʻxtatildi.
left-behind-unknown =
    <b>⚠️ «{ $name }» yaratilgan-yaratilmagani nomaʼlum</b>
    Uni yuborgan { $person } endi bu botdan foydalanmaydi ({ $count } ta raqam). Kimdir hal qilishi kerak.
left-behind-button-send = Men yuboraman
left-behind-button-settle = Men hal qilaman
left-behind-button-draft = Qoralamalarimga
left-behind-button-leave = Shundayligicha qolsin
left-behind-drafted = «{ $name }» endi qoralamalaringizda.
