file-not-sent = ⚠️ Faylni yuborib boʻlmadi. Birozdan keyin qayta bosing.
