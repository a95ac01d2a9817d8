#include "ui/widgets/WhatsAppText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr QStringView Mono = u"```";

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber();
}

bool isMark(QChar letter)
{
    return letter == u'*' || letter == u'_' || letter == u'~';
}

class Parser {
public:
    explicit Parser(const QString& text)
        : m_text(text)
    {
    }

    QList<TextRun> parse()
    {
        readRange(0, m_text.size(), {});
        return m_runs;
    }

private:
    void readRange(qsizetype from, qsizetype to, const TextRun& look)
    {
        for (qsizetype at = from; at < to;) {
            if (const auto end = monoEnd(at, to); end > 0) {
                auto mono = look;
                mono.isMono = true;
                put(at + Mono.size(), end, mono);
                at = end + Mono.size();
            } else if (const auto linkTo = linkEnd(at, from, to); linkTo > at) {
                auto link = look;
                link.isLink = true;
                put(at, linkTo, link);
                at = linkTo;
            } else if (const auto close = closing(at, from, to); close > 0) {
                readRange(at + 1, close, marked(look, m_text.at(at)));
                at = close + 1;
            } else {
                put(at, at + 1, look);
                ++at;
            }
        }
    }

    static TextRun marked(TextRun look, QChar mark)
    {
        look.isBold = look.isBold || mark == u'*';
        look.isItalic = look.isItalic || mark == u'_';
        look.isStruck = look.isStruck || mark == u'~';
        return look;
    }

    qsizetype monoEnd(qsizetype at, qsizetype to) const
    {
        if (!QStringView(m_text).sliced(at).startsWith(Mono)) {
            return -1;
        }
        const auto end = m_text.indexOf(Mono, at + Mono.size() + 1);
        return end > 0 && end + Mono.size() <= to ? end : -1;
    }

    qsizetype linkEnd(qsizetype at, qsizetype from, qsizetype to) const
    {
        static const QRegularExpression address(u"(?:https?://|www\\.)[^\\s<>]+"_s);
        if (at > from && isWordLetter(m_text.at(at - 1))) {
            return -1;
        }
        const auto match
            = address.match(m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return -1;
        }
        auto end = qMin(match.capturedEnd(), to);
        while (end > at && QStringView(u".,;:!?)*_~'\"").contains(m_text.at(end - 1))) {
            --end;
        }
        return end;
    }

    // Where the mark at `at` closes, or -1 when it is no opening mark.
    qsizetype closing(qsizetype at, qsizetype from, qsizetype to) const
    {
        const auto mark = m_text.at(at);
        const bool opensWord = at == from || !isWordLetter(m_text.at(at - 1));
        if (!isMark(mark) || !opensWord || at + 1 >= to || m_text.at(at + 1).isSpace() || m_text.at(at + 1) == mark) {
            return -1;
        }
        for (auto end = at + 1; end < to && m_text.at(end) != u'\n'; ++end) {
            const bool closesWord = end + 1 >= to || !isWordLetter(m_text.at(end + 1));
            if (m_text.at(end) == mark && closesWord && !m_text.at(end - 1).isSpace()) {
                return end;
            }
        }
        return -1;
    }

    void put(qsizetype from, qsizetype to, TextRun look)
    {
        look.text = m_text.sliced(from, to - from);
        if (!m_runs.isEmpty()) {
            auto& last = m_runs.last();
            auto same = last;
            same.text = look.text;
            if (same == look) {
                last.text += look.text;
                return;
            }
        }
        m_runs.push_back(look);
    }

    const QString& m_text;
    QList<TextRun> m_runs;
};

} // namespace

QList<TextRun> parseWhatsAppText(const QString& text)
{
    return Parser(text).parse();
}

QString plainWhatsAppText(const QString& text)
{
    QString plain;
    for (const auto& run : parseWhatsAppText(text)) {
        plain += run.text;
    }
    return plain;
}

} // namespace siaran::ui
