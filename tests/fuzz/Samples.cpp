#include "tests/fuzz/Samples.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace siaran::fuzz {

namespace {

const QByteArray List
    = "Nama;No. HP;Label;Tanggal Lahir;Total;Opt in;Catatan\r\n"
      "Ibu Dewi;0812-3456-7890;\"VIP, Hijab\";17/05/1990;Rp 1.250.000;ya;\"Jl. Mawar; RT 2\n\"\"B\"\"\"\r\n"
      "Sari;6,281234567891E+12;;1990-05-17;;tidak;=1+1\r\n"
      ";081234567892 / +62 813 1111 2222;Gamis;;4,5;;\r\n";

const QByteArray Cards
    = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=44=65wi;Ibu;;;\r\n"
      "TEL;CELL;PREF:0812-3456-7890\r\nNOTE;ENCODING=QUOTED-PRINTABLE:satu=\r\n dua=0Atiga\r\n"
      "PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRgAB\r\n AQEAYABgAAD\r\n\r\nEND:VCARD\r\n"
      "BEGIN:VCARD\nVERSION:3.0\nFN:Sari\\, Bu\nN:Lestari;Sari;;;\nitem1.TEL;type=CELL;waid=6281234567891:+62 812\n"
      "CATEGORIES:VIP,Grosir\\,besar\nBDAY:19900517\nADR;TYPE=HOME:;;Jl. Mawar 1;Bandung;;40111;\nEND:VCARD\n"
      "BEGIN:VCARD\nVERSION:4.0\nFN:Joko\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+62-813-1111-2222;ext=1\n"
      "EMAIL:joko@contoh.invalid\nORG:Toko;Pusat\nNOTE:baris\n  lanjut\nEND:VCARD\n";

} // namespace

QByteArrayList samples(Kind kind)
{
    switch (kind) {
    case Kind::Csv: {
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        return {List,
                "\xEF\xBB\xBF" + List,
                QByteArray(List).replace(';', ','),
                utf16.encode(QString::fromUtf8(List)),
                QString::fromUtf8(List).toLatin1() + "Ren\xE9;0812\x96 34567890\r",
                "sep=|\n" + QByteArray(List).replace(';', '|')};
    }
    case Kind::Xlsx: return {packedFile(workbookParts())};
    case Kind::Cards: return {Cards, QString::fromUtf8(Cards).toLatin1() + "NOTE:Ren\xE9\r\n", "\xEF\xBB\xBF" + Cards};
    default: break;
    }
    Q_UNREACHABLE();
}

QByteArrayList words(Kind kind)
{
    switch (kind) {
    case Kind::Csv:
        return {";",     ",",    "\t",  "|",    "\"",           "\"\"",     "\r\n", "\r",
                "sep=;", "0812", "+62", "E+12", "\xEF\xBB\xBF", "\xFF\xFE", "\xC3", "\xF0\x9F\x92\x95",
                "'"};
    case Kind::Xlsx:
        return {"<row r=\"",
                "<c r=\"",
                "ZZZ9",
                "XFD1048576",
                "t=\"s\"",
                "t=\"inlineStr\"",
                "t=\"b\"",
                "t=\"d\"",
                "s=\"99\"",
                "<v>",
                "</v>",
                "1e308",
                "-1",
                "4294967296",
                "NaN",
                "<is><t>",
                "<rPh>",
                "</c>",
                "</row>",
                "&lt;",
                "&#0;",
                "<!DOCTYPE a [<!ENTITY b \"cc\">]>",
                "&b;",
                "<![CDATA[",
                "]]>",
                "_x0000_",
                "_xD83D_",
                "xmlns:r=\"x\"",
                "PK\x03\x04",
                "PK\x01\x02",
                "PK\x05\x06",
                "formatCode=\"yyyy\\-\"",
                "count=\"999999999\""};
    case Kind::Cards:
        return {"BEGIN:VCARD\r\n",
                "END:VCARD\r\n",
                "VERSION:4.0\n",
                "TEL;TYPE=cell:",
                "TEL;",
                "WAID=",
                "N:",
                "FN:",
                "ENCODING=QUOTED-PRINTABLE",
                "CHARSET=ISO-8859-1",
                "=\r\n",
                "=3D",
                "=E9",
                "\r\n ",
                "\n\t",
                "\\n",
                "\\,",
                "\\;",
                "\"",
                ":",
                ";",
                ",",
                "AGENT:\n",
                "CATEGORIES:",
                "BDAY:--0517",
                "PHOTO;ENCODING=b:",
                "item1."};
    default: break;
    }
    Q_UNREACHABLE();
}

FileParts workbookParts()
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return {
        {"_rels/.rels",
         head + "<Relationships><Relationship Id=\"rId1\" Type=\"" + office
             + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         head + "<workbook xmlns:r=\"" + office
             + "\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"Pelanggan\" sheetId=\"1\" r:id=\"rId1\"/>"
               "<sheet name=\"Lain\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships><Relationship Id=\"rId1\" Type=\"" + office
             + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office
             + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + office
             + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml",
         head
             + "<sst count=\"4\" uniqueCount=\"4\"><si><t>Nama</t></si><si><t>HP</t></si><si><r><t>Ibu </t></r><r><t "
               "xml:space=\"preserve\">Dewi_x000D_</t></r><rPh sb=\"0\" "
               "eb=\"1\"><t>x</t></rPh></si><si><t>Lahir</t></si></sst>"},
        {"xl/styles.xml",
         head
             + "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-421]d\\ mmmm\\ "
               "yyyy;@\"/></numFmts>"
               "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
               "numFmtId=\"164\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml",
         head
             + "<worksheet><dimension ref=\"A1:D4\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c "
               "r=\"B1\" "
               "t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>3</v></c></row><row r=\"2\"><c r=\"A2\" "
               "t=\"s\"><v>2</v></c><c "
               "r=\"B2\"><v>6.28123456789E12</v></c><c r=\"C2\" s=\"1\"><v>33010</v></c></row><row r=\"4\"><c r=\"A4\" "
               "t=\"inlineStr\"><is><t>Sari &amp; Co</t></is></c><c r=\"B4\" "
               "t=\"str\"><f>A1</f><v>081234567891</v></c><c "
               "r=\"C4\" s=\"2\"><v>33010.75</v></c><c r=\"D4\" t=\"b\"><v>1</v></c></row></sheetData></worksheet>"},
    };
}

} // namespace siaran::fuzz
