### A second person agrees before a campaign leaves.

approval-ask = <b>{ $person } просит согласия</b>: «{ $name }»
approval-parts = ✂️ сначала { $first }, остальные — по слову
approval-until = До { $moment }
approval-button-yes = Согласен
approval-button-back = Вернуть…
approval-waits = <b>Ждёт согласия второго человека</b>: «{ $name }», { $count ->
    [one] { $count } номер
    [few] { $count } номера
   *[other] { $count } номеров
}. До этого ничего не уйдёт. До { $moment }.
approval-who = Сейчас могут согласиться: { $names }
approval-nobody = 👁 Нужен второй, кто согласится, а его сейчас нет: это право даёт админ в /team.
approval-given = <b>Вы согласились</b>: «{ $name }» уйдёт в { $time }.
approval-sent-back = <b>Возвращено</b>: «{ $name }». Ничего не отправлено.
approval-taken-out = { $count ->
    [one] Тем временем убран { $count } номер: на него не звонят.
    [few] Тем временем убраны { $count } номера: на них не звонят.
   *[many] Тем временем убрано { $count } номеров: на них не звонят.
}
approval-over = «{ $name }»: { $state ->
    [accepted] AloVoice принял.
    [sending] согласие есть, отправляется.
    [stopped] остановлен, ничего не отправлено.
    [stale] время прошло, ничего не отправлено.
    [rejected] AloVoice отказал, ничего не отправлено.
   *[other] итог пока неизвестен.
}
approval-word = Напишите коротко, почему «{ $name }» возвращается.
approval-button-no-word = Без слов
approval-toast-not-any-more = Соглашаться уже не с чем
approval-toast-changed = Изменилось: посмотрите ещё раз
stopped-sent-back = <b>Вернул тот, кто должен был согласиться.</b>
stopped-sent-back-said = Слова: { $said }
stale-approval-expired = За 24 часа никто не согласился.
stale-approval-too-short = Никто не согласился, пока времени хватало.
approval-before-start = 👁 Нужно согласие второго человека.
group-approval = «{ $name }»: { $came ->
    [asked] ждёт согласия второго человека.
    [approved] согласие дано.
   *[ended] согласие больше не нужно, ничего не отправлено.
}
