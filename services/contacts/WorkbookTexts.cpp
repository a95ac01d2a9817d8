#include "services/contacts/WorkbookTexts.h"

#include "services/contacts/WorkbookValue.h"
#include "services/contacts/WorkbookXml.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

Result<WorkbookTexts> WorkbookTexts::read(WorkbookXml& xml, const TableLimits& limits)
{
    WorkbookTexts texts;
    QString text;
    bool inText = false;
    int inPhonetics = 0; // how East Asian words are pronounced, beside the words
    while (xml.next()) {
        if (xml.isText()) {
            if (inText && inPhonetics == 0) {
                text += xml.text();
            }
        } else if (xml.name() == u"t") {
            inText = xml.isStart();
        } else if (xml.name() == u"rPh") {
            inPhonetics += xml.isStart() ? 1 : -1;
        } else if (xml.name() == u"si" && xml.isStart()) {
            text.clear();
        } else if (xml.name() == u"si") {
            texts.m_bytes += unescapedText(text).toUtf8();
            texts.m_ends.push_back(static_cast<quint32>(texts.m_bytes.size()));
        }
        if (text.size() > limits.cellBytes || texts.m_bytes.size() > limits.sharedBytes
            || texts.m_ends.size() > limits.sharedTexts) {
            return fail(ErrorKind::Invalid, u"too much shared text"_s, u"import.too_large"_s);
        }
    }
    return xml.finish().map([&] { return std::move(texts); });
}

QString WorkbookTexts::at(qsizetype number) const
{
    if (number < 0 || number >= m_ends.size()) {
        return {};
    }
    const qsizetype begin = number == 0 ? 0 : m_ends.at(number - 1);
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(begin, m_ends.at(number) - begin));
}

} // namespace siaran::contacts
