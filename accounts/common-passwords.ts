/** Passwords of ten characters and more that are tried first everywhere, and the beginnings that people lengthen; small letters. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 123456789a 1234567891 123456789q 1111111111 0000000000 1212121212 1231231231 1122334455
  1029384756 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc 12qwaszx34 q1w2e3r4t5 q1w2e3r4t5y6 qwertyuiop qwertyuiop123 qwerty1234 qwerty12345
  qwerty123456 asdfghjkl1 asdfghjkl123 asdf123456 asdfasdfasdf zxcvbnm123 zaq12wsxcde3 zaq1zaq1zaq1 password12 password123 password1234 password12345
  passwordpassword passw0rd123 p@ssw0rd123 p@ssword123 mypassword letmein123 letmein1234 welcome123 welcome1234 admin12345 admin123456
  administrator iloveyou12 iloveyou123 iloveyou1234 iloveyouforever sunshine123 princess123 football123 baseball123 superman123 batman12345
  monkey12345 dragon12345 master12345 michael123 computer123 internet123 samsung123 samsung1234 changeme123 trustno123 whatever123 abc1234567
  abcd123456 abcd12345678 abcdefghij abcdefghijk abcdef1234 abcde12345 aa12345678 aa123456789 a123456789 a1234567890 a1b2c3d4e5 qwer123456 qwer1234567
  qwer1234qwer asdf1234asdf 1234qwer1234 1234qwerasdf qwerasdfzxcv 123qweasdzxc qweasdzxc123 qweasd123456 test123456 test1234567 hello12345
  hello123456 starwars123 pokemon123 naruto12345 liverpool1 liverpool123 chelsea123 arsenal123 barcelona1 manchester jordan2345 gfhjkmgfhjkm
  dkssudgktpdy dkssudgktpdy1 tkfkdgody1 tkfkdgody12 tkfkdgody123 tkfkdgo123 tkfkdgo1234 dlsxjspt12 qlalfqjsgh qlalfqjsgh1 qlalfqjsgh123 skfkrnrqor
  eogksalsrnr eogksalsrnr1 wkehdck123 wjdqhxhdtls rkskekfkak rkskekfkakqktk guswl12345 korea12345 korea123456 seoul12345 daehanminguk heal7cube123
  saranghae12 saranghae123 gkrtodgkrtod djajsl1234 123456789123 147258369a 147258369a! 1472583690 123456qwerty 123456abcdef zxcvasdfqwer
  summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2026 password2024 password2025 password2026 welcome2025 welcome2026
  correcthorsebatterystaple`
    .toLowerCase()
    .split(/\s+/)
    .concat('correct horse battery staple'),
)
