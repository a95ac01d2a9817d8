#include "services/db/ArrayLiteral.h"

using namespace Qt::StringLiterals;

namespace siaran::db {

namespace {

void appendQuoted(QString& out, const QString& value)
{
    out += u'"';
    for (const auto character : value) {
        if (character.isNull()) {
            continue;
        }
        if (character == u'"' || character == u'\\') {
            out += u'\\';
        }
        out += character;
    }
    out += u'"';
}

} // namespace

QString textArray(const QStringList& values)
{
    QString out = u"{"_s;
    for (const auto& value : values) {
        if (out.size() > 1) {
            out += u',';
        }
        appendQuoted(out, value);
    }
    return out + u'}';
}

QString textArray(const QList<std::optional<QString>>& values)
{
    QString out = u"{"_s;
    for (const auto& value : values) {
        if (out.size() > 1) {
            out += u',';
        }
        if (value) {
            appendQuoted(out, *value);
        } else {
            out += "NULL"_L1;
        }
    }
    return out + u'}';
}

QString integerArray(const QList<qint64>& values)
{
    QString out = u"{"_s;
    for (const auto value : values) {
        if (out.size() > 1) {
            out += u',';
        }
        out += QString::number(value);
    }
    return out + u'}';
}

QStringList textsFromArray(const QString& literal)
{
    QStringList values;
    QString value;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        values.append(!wasQuoted && value == "NULL"_L1 ? QString() : value);
        value.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 1; i < literal.size() - 1; ++i) {
        const auto character = literal.at(i);
        if (character == u'\\') {
            value += literal.at(++i);
        } else if (character == u'"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (character == u',' && !quoted) {
            finish();
        } else {
            value += character;
        }
    }
    if (literal.size() > 2) {
        finish();
    }
    return values;
}

} // namespace siaran::db
