#include "tests/services/contacts/WorkbookFile.h"

#include "tests/support/PackedFile.h"

namespace {

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

QByteArray workbookFile(const WorkbookXmlParts& parts)
{
    return packedFile(
        {{"_rels/.rels", "<Relationships>" + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
         {"xl/workbook.xml",
          "<workbook xmlns:r=\"r\">" + parts.workbook
              + "<sheets><sheet name=\"Pelanggan\" sheetId=\"9\" r:id=\"s1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships>" + relation("s1", "worksheet", "worksheets/one.xml")
              + relation("s2", "sharedStrings", "/xl/sharedStrings.xml") + relation("s3", "styles", "styles.xml")
              + "</Relationships>"},
         {"xl/sharedStrings.xml", "<sst>" + parts.texts + "</sst>"},
         {"xl/styles.xml",
          "<styleSheet><numFmts>" + parts.formats + "</numFmts><cellXfs>" + parts.styles + "</cellXfs></styleSheet>"},
         {"xl/worksheets/one.xml", "<worksheet><sheetData>" + parts.rows + "</sheetData></worksheet>"}});
}
