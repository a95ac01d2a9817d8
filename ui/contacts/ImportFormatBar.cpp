#include "ui/contacts/ImportFormatBar.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::TableFormat;
using contacts::TableKind;
using contacts::TextEncoding;

ImportFormatBar::ImportFormatBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"importFormat"_s);
    auto* parts = new FlowLayout(this);
    parts->setContentsMargins({});
    parts->setSpacing(metrics::Gap);
    m_sheet = addBox(u"importSheet"_s, tr("Sheet"));
    m_delimiter = addBox(u"importDelimiter"_s, tr("Between cells"));
    m_encoding = addBox(u"importEncoding"_s, tr("Letters"));
    m_header = new QCheckBox(tr("The first row names the columns"), this);
    m_header->setObjectName(u"importHeader"_s);
    m_header->setMinimumHeight(metrics::ControlHeight);
    layout()->addWidget(m_header);
    m_delimiter->addItem(tr("Semicolon ;"), int {';'});
    m_delimiter->addItem(tr("Comma ,"), int {','});
    m_delimiter->addItem(tr("Tab"), int {'\t'});
    m_delimiter->addItem(tr("Bar |"), int {'|'});
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(u"Windows-1252"_s, static_cast<int>(TextEncoding::Windows1252));
    m_encoding->addItem(u"UTF-16 LE"_s, static_cast<int>(TextEncoding::Utf16Le));
    m_encoding->addItem(u"UTF-16 BE"_s, static_cast<int>(TextEncoding::Utf16Be));
    m_encoding->setToolTip(tr("Change this when letters with accents look wrong"));
    for (auto* box : {m_sheet, m_delimiter, m_encoding}) {
        connect(box, &QComboBox::activated, this, &ImportFormatBar::report);
    }
    connect(m_header, &QCheckBox::clicked, this, &ImportFormatBar::headerChanged);
}

QComboBox* ImportFormatBar::addBox(const QString& objectName, const QString& name)
{
    auto* group = new QWidget(this);
    auto* box = new QComboBox(group);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    auto* label = makeLabel(name, "caption"_L1, group);
    label->setBuddy(box);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(label);
    row->addWidget(box);
    layout()->addWidget(group);
    return box;
}

void ImportFormatBar::setPreview(const contacts::ImportPreview& preview)
{
    m_format = preview.format;
    m_sheet->clear();
    for (const auto& sheet : preview.sheets) {
        m_sheet->addItem(sheet, m_sheet->count());
    }
    m_sheet->setCurrentIndex(preview.format.sheet);
    m_delimiter->setCurrentIndex(m_delimiter->findData(int {preview.format.delimiter}));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(preview.format.encoding)));
    m_header->setChecked(preview.mapping.firstRowIsHeader);
    const auto show = [](const QComboBox* box, bool isShown) { box->parentWidget()->setVisible(isShown); };
    show(m_sheet, preview.sheets.size() > 1);
    show(m_delimiter, preview.format.kind == TableKind::Text);
    show(m_encoding, preview.format.kind != TableKind::Workbook);
    m_header->setVisible(preview.format.kind != TableKind::Cards);
}

void ImportFormatBar::report()
{
    auto format = m_format;
    format.sheet = qMax(0, m_sheet->currentIndex());
    format.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    format.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    if (format != m_format) {
        Q_EMIT formatChanged(format);
    }
}

} // namespace siaran::ui
