#include "services/contacts/WorkbookXml.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr int Deepest = 100;

} // namespace

WorkbookXml::WorkbookXml(std::unique_ptr<WorkbookPart> part)
    : m_part(std::move(part))
    , m_xml(m_part.get())
{
}

bool WorkbookXml::next()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        m_part->tokenTaken();
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > Deepest) {
                m_xml.raiseError(u"too deep"_s);
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement: --m_depth; return true;
        case QXmlStreamReader::Characters: return true;
        case QXmlStreamReader::DTD: m_xml.raiseError(u"a document type"_s); return false;
        default: break;
        }
    }
    return false;
}

QString WorkbookXml::attribute(QStringView name) const
{
    for (const auto& attribute : m_xml.attributes()) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}

Result<void> WorkbookXml::finish() const
{
    if (m_part->fault()) {
        return tl::unexpected(*m_part->fault());
    }
    if (m_xml.hasError()) {
        return fail(ErrorKind::Invalid, u"XML, line %1"_s.arg(m_xml.lineNumber()), u"import.broken_workbook"_s);
    }
    return {};
}

} // namespace siaran::contacts
