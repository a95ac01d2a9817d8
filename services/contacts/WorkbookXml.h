#pragma once

#include "services/contacts/WorkbookPart.h"

#include <QXmlStreamReader>

#include <memory>

namespace siaran::contacts {

/// Walks through the XML of a part. Names and attributes go without their prefixes, which writers choose as they like.
/// A document type is refused, and with it every entity of one's own making.
class WorkbookXml {
public:
    explicit WorkbookXml(std::unique_ptr<WorkbookPart> part);

    /// The next start, end or text; false at the end and at a fault, see finish().
    [[nodiscard]] bool next();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QString attribute(QStringView name) const;

    /// Invalid with "import.broken_workbook" or "import.too_large" when it was not the end.
    [[nodiscard]] Result<void> finish() const;

private:
    std::unique_ptr<WorkbookPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace siaran::contacts
