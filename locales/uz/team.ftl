### Jamoada kim bor, kim ruxsat soʻrayapti va kimga nima mumkin.

role-admin = administrator
role-manager = menejer
role-viewer = kuzatuvchi
role-chosen = ✓ { $role ->
    [admin] Administrator
    [manager] Menejer
   *[viewer] Kuzatuvchi
}
role-button = { $role ->
    [admin] Administrator
    [manager] Menejer
   *[viewer] Kuzatuvchi
}

access-button = Ruxsat soʻrash
access-asked =
    <b>Soʻrov yuborildi</b>
    Administratorning javobi shu yerga keladi.
access-refused =
    <b>Administrator rozi boʻlmadi</b>
    Bir kundan keyin yana soʻrashingiz mumkin.
access-too-many =
    <b>Hozir soʻrayotganlar koʻp</b>
    Birozdan keyin urinib koʻring.
access-link-spent =
    <b>Bu havola endi hech kimni kiritmaydi</b>
    Havola bir marta va 24 soat ishlaydi. Yangisini administratoringiz beradi.
access-request =
    <b>{ $name } ruxsat soʻrayapti</b>
    { $username }
access-request-nameless = <b>{ $name } ruxsat soʻrayapti</b>
access-button-manager = Menejer qilib
access-button-viewer = Kuzatuvchi qilib
access-button-no = Yoʻq
access-said-no = { $name }: rad etildi.
access-gone = Bu soʻrovga javob berilgan.
access-let-in = { $role ->
    [admin] <b>Endi siz bu yerda administratorsiz</b>
    [manager] <b>Endi siz bu yerda menejersiz</b>
   *[viewer] <b>Endi siz bu yerda kuzatuvchisiz</b>
}
access-let-in-more = { $role ->
    [admin] Hamma obzvonlarni koʻrasiz va odamlarni kiritasiz: /team
    [manager] Boshlash uchun audio yoki raqamlar roʻyxatini yuboring.
   *[viewer] Obzvonlar va ularning tarixini koʻrasiz: /campaigns
}
access-joined = { $role ->
    [manager] { $name } havolangiz bilan kirdi: menejer.
   *[viewer] { $name } havolangiz bilan kirdi: kuzatuvchi.
}
access-removed =
    <b>Endi sizda ruxsat yoʻq</b>
    Boshlagan ishlaringiz administratorda.

help-team = /team — jamoa

team-title = <b>Jamoa: { $count } kishi</b>
team-row = { $name } · { $role ->
    [admin] administrator
    [manager] menejer
   *[viewer] kuzatuvchi
}
team-person =
    <b>{ $name }</b>
    { $role ->
        [admin] Administrator: hammasini koʻradi, odamlarni kiritadi.
        [manager] Menejer: obzvon qiladi.
       *[viewer] Kuzatuvchi: obzvonlar va tarix.
    }
team-fixed = ADMIN_IDS da yozilgan: faqat oʻsha yerda oʻzgaradi.
team-last-admin = Oxirgi administrator qoladi: boshqa hech kim odam kirita olmaydi.
team-not-greeted = Botga hali yozmagan.
team-button-waiting = Soʻrovlar: { $count }
team-button-invite = Taklif qilish
team-button-contacts = Kontaktlardan
team-button-remove = Chiqarish
team-button-sees-all = { $on ->
    [yes] ✓ Hamma obzvonni koʻradi
   *[no] Faqat oʻzinikini koʻradi
}
team-button-approves = { $on ->
    [yes] ✓ Tasdiqlay oladi
   *[no] Tasdiqlamaydi
}
team-waiting-title = { $count ->
    [0] Hozir hech kim ruxsat soʻramayapti.
   *[other] <b>{ $count } kishi ruxsat soʻrayapti</b>
}
team-invite-ask = <b>Havola kimni kiritadi?</b>
team-invite =
    <b>{ $role ->
        [manager] Menejer uchun havola
       *[viewer] Kuzatuvchi uchun havola
    }</b>
    { $link }
    { $until } gacha bir marta ishlaydi. Qayta koʻrsatilmaydi.
team-invite-lost = Havola koʻrsatilmay qoldi. Yangisini oling.
team-contacts-ask =
    <b>Kontaktlaringizdan tanlang</b>
    Tugmalar matn maydoni ostida.
team-contacts-managers = Menejerlar
team-contacts-viewers = Kuzatuvchilar
team-picked = { $role ->
    [manager] <b>Endi { $count ->
        [one] menejer
       *[other] menejerlar
    }: { $names }</b>
   *[viewer] <b>Endi { $count ->
        [one] kuzatuvchi
       *[other] kuzatuvchilar
    }: { $names }</b>
}
team-picked-hint = Menga yozishlari bilan bilishadi. Ularga yuboring: { $link }
team-picked-known = Tanlaganlaringizning hammasi jamoada bor.
team-remove-ask =
    <b>{ $name } jamoadan chiqarilsinmi?</b>
    { $held ->
        [0] Joʻnashini kutayotgan obzvoni yoʻq.
       *[other] Joʻnashini kutayotgan { $held } ta obzvoni toʻxtaydi, ular haqida sizdan soʻrayman.
    }
team-remove-drafts = { $drafts } ta qoralamasi bor: ular kimga oʻtsin?
team-button-remove-sure = Ha, chiqarilsin
team-button-drafts-mine = Qoralamalar menga
team-button-drafts-aside = Chetda tursin
team-button-drafts-other = Boshqa kishiga…
team-heirs = <b>{ $name } qoralamalari kimga oʻtsin?</b>
team-removed = { $name } endi jamoada emas.
team-gone = Bu kishi endi jamoada yoʻq.

card-by = Kimning obzvoni: { $person }
button-campaigns-own = Meniki
button-campaigns-others = Hammaniki: +{ $count }
campaigns-everybodys = <b>Hammaning obzvonlari: { $count } ta</b>
viewer-idle = Siz bu yerda kuzatuvchisiz: obzvonlar va tarix tugma ostida.
look-on-none = Hali obzvon yoʻq.
list-called-colleague = hamkasbingizniki ({ $day })
list-colleague = hamkasbingizniki

group-ask = Obzvon yangiliklari shu yerga kelsinmi: boshlandi, tugadi, nosozlik? Bu guruhda boshqa hech narsa yozmayman va javob bermayman.
group-on = Obzvon yangiliklari shu yerga keladi: boshlandi, tugadi, nosozlik.
group-button-here = Yangiliklar shu yerga
group-button-no-more = Yangiliksiz
group-fewer = ⚠️ «{ $name }» (№ { $id }): AloVoice yuborilganidan kam raqam sanadi.
group-token-refused = ⚠️ AloVoice kalitni qabul qilmadi: obzvonlar hozir yuborilmaydi. Administratorlar biladi.

journal-what-let-in = { $how ->
    [request] soʻrov bilan kirdi
    [link] havola bilan kirdi
   *[contacts] kontaktlardan kirdi
}: { $role ->
    [admin] administrator
    [manager] menejer
   *[viewer] kuzatuvchi
}
journal-what-access-refused = ruxsat berilmadi
journal-what-invited = jamoaga havola
journal-what-role = rol: { $role ->
    [admin] administrator
    [manager] menejer
   *[viewer] kuzatuvchi
}
journal-what-removed = jamoadan chiqarildi
journal-what-team-chat = { $on ->
    [yes] yangiliklar guruhga
   *[no] guruhga yangiliksiz
}
