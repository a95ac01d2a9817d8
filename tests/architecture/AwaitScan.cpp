#include "tests/architecture/AwaitScan.h"

#include <QRegularExpression>

namespace siaran::tests {

using namespace Qt::StringLiterals;

namespace {

/// Behind the bracket that closes the one at `open`; the end of `code` when none does.
qsizetype behindClosing(const QString& code, qsizetype open)
{
    int depth = 0;
    for (auto at = open; at < code.size(); ++at) {
        const auto letter = code.at(at);
        if (letter == u'(' || letter == u'[' || letter == u'{') {
            ++depth;
        } else if ((letter == u')' || letter == u']' || letter == u'}') && --depth == 0) {
            return at + 1;
        }
    }
    return code.size();
}

QChar letterBefore(const QString& code, qsizetype at)
{
    while (--at >= 0 && code.at(at).isSpace()) { }
    return at >= 0 ? code.at(at) : QChar();
}

/// `this`, references and nothing are as good twice as once.
bool capturesValues(const QString& captures)
{
    for (const auto& each : captures.split(u',', Qt::SkipEmptyParts)) {
        const auto capture = each.trimmed();
        if (capture != "this"_L1 && !capture.startsWith(u'&')) {
            return true;
        }
    }
    return false;
}

class Reader {
public:
    explicit Reader(const QString& code)
        : m_code(code)
    {
    }

    /// Reads one operand of co_await from `at` to where it ends.
    QList<SpoiltTemporary> operandAt(qsizetype at)
    {
        int depth = 0;
        while (at < m_code.size()) {
            const auto letter = m_code.at(at);
            if (letter == u';' || (depth == 0 && (letter == u',' || letter == u')' || letter == u'}'))) {
                break;
            }
            if (letter == u'[') {
                at = readBracket(at);
                continue;
            }
            if (letter == u'{') {
                at = readBrace(at);
                continue;
            }
            depth += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
            ++at;
        }
        return m_found;
    }

private:
    /// A subscript, or a lambda whose body is skipped.
    qsizetype readBracket(qsizetype at)
    {
        static const QRegularExpression subscripted(u"[\\w\\])]"_s);
        const auto behind = behindClosing(m_code, at);
        if (subscripted.match(QString(letterBefore(m_code, at))).hasMatch()) {
            return behind;
        }
        if (capturesValues(m_code.mid(at + 1, behind - at - 2))) {
            m_found.push_back({at, u"a lambda that captures by value"_s});
        }
        const auto body = m_code.indexOf(u'{', behind);
        return body < 0 ? m_code.size() : behindClosing(m_code, body);
    }

    /// `f({…})`, `f(Type {…})` and `Type {…}`; empty braces and strong ids hold nothing that could be destroyed twice.
    qsizetype readBrace(qsizetype at)
    {
        static const QRegularExpression id(u"\\b\\w*Id\\s*$"_s);
        const auto behind = behindClosing(m_code, at);
        const auto inside = m_code.mid(at + 1, behind - at - 2).trimmed();
        if (!inside.isEmpty() && !id.match(m_code.left(at).right(60)).hasMatch()) {
            m_found.push_back({at, u"a braced temporary"_s});
        }
        return behind;
    }

    const QString& m_code;
    QList<SpoiltTemporary> m_found;
};

} // namespace

QList<SpoiltTemporary> spoiltTemporariesIn(const QString& code)
{
    static const QRegularExpression await(u"\\bco_await\\b"_s);
    QList<SpoiltTemporary> found;
    for (auto it = await.globalMatch(code); it.hasNext();) {
        found.append(Reader(code).operandAt(it.next().capturedEnd()));
    }
    return found;
}

} // namespace siaran::tests
