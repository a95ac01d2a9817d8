#pragma once

#include <QString>
#include <QStringList>
#include <rapidcheck.h>

#include <ostream>

inline void showValue(const QString& text, std::ostream& stream)
{
    stream << '"' << text.toStdString() << '"';
}

namespace siaran::generate {

/// Characters that people type and that languages trip over: quotes, wildcards, braces, placeholders, other scripts.
inline rc::Gen<QString> character()
{
    static const std::vector<QString> characters {
        QStringLiteral("a"),  QStringLiteral("B"),  QStringLiteral("z"),  QStringLiteral("7"),   QStringLiteral(" "),
        QStringLiteral("'"),  QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("%"),   QStringLiteral("_"),
        QStringLiteral("{"),  QStringLiteral("}"),  QStringLiteral(":"),  QStringLiteral("$1"),  QStringLiteral("?"),
        QStringLiteral(";"),  QStringLiteral("--"), QStringLiteral("/*"), QStringLiteral(":p0"), QStringLiteral("\n"),
        QStringLiteral("\t"), QStringLiteral("é"),  QStringLiteral("ß"),  QStringLiteral("木"),  QStringLiteral("😀"),
        QStringLiteral("ن"),
    };
    return rc::gen::elementOf(characters);
}

/// Any text without a NUL character, which no text in the database can hold.
inline rc::Gen<QString> text()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(character()), [](const std::vector<QString>& parts) {
        return QStringList(parts.begin(), parts.end()).join(QString());
    });
}

/// Text with something to see in it.
inline rc::Gen<QString> visibleText()
{
    return rc::gen::suchThat(text(), [](const QString& text) { return !text.trimmed().isEmpty(); });
}

} // namespace siaran::generate

namespace rc {

template <>
struct Arbitrary<QString> {
    static Gen<QString> arbitrary() { return siaran::generate::text(); }
};

} // namespace rc
