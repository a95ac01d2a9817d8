#include "ui/contacts/ExportDialog.h"

#include "models/contacts/ContactTableModel.h"
#include "services/contacts/ContactExportService.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/ContactServices.h"
#include "ui/shell/SaveDialog.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QButtonGroup>
#include <QDate>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactColumn;
using contacts::ContactFormat;
using contacts::ExportProgress;

namespace {

constexpr int DialogWidth = 460;
constexpr int ColumnsHeight = 190;
constexpr int BarSteps = 1000;
constexpr int KindRole = Qt::UserRole;
constexpr int KeyRole = Qt::UserRole + 1;

QString endingOf(ContactFormat format)
{
    switch (format) {
    case ContactFormat::Csv: return u"csv"_s;
    case ContactFormat::Xlsx: return u"xlsx"_s;
    case ContactFormat::VCard: return u"vcf"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(const ContactServices& services, const contacts::ContactCatalogue& catalogue,
                           const contacts::ContactSelection& who, const QString& whom, QWidget* parent)
    : FormDialog(u"exportDialog"_s, tr("Export contacts"), DialogWidth, parent)
    , m_services(services)
    , m_who(who)
    , m_formats(new QButtonGroup(this))
    , m_columns(new QListWidget(this))
    , m_progressText(makeLabel({}, "muted"_L1, this))
    , m_bar(new QProgressBar(this))
{
    //: %1 is "3 chosen contacts" or "all 1,248 contacts"
    setText(tr("%1 go into the file. Exporting is noted in the audit log.").arg(whom));
    buildFormats();
    buildColumns(catalogue);
    m_progressText->setObjectName(u"exportProgress"_s);
    m_bar->setObjectName(u"exportBar"_s);
    m_bar->setAccessibleName(tr("Export progress"));
    m_bar->setTextVisible(false);
    body()->addWidget(m_progressText);
    body()->addWidget(m_bar);
    setButtons(tr("Choose where to save…"), tr("Cancel"), "primary"_L1, true);
    connect(act(), &QPushButton::clicked, this, &ExportDialog::askWhere);
    setBusy(false);
}

ExportDialog::~ExportDialog()
{
    if (m_isBusy) {
        m_services.exports.cancelExport();
    }
}

void ExportDialog::buildFormats()
{
    const auto add = [this](const QString& objectName, const QString& text, ContactFormat format) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(objectName);
        m_formats->addButton(button, static_cast<int>(format));
        body()->addWidget(button);
    };
    add(u"exportXlsx"_s, tr("Spreadsheet (.xlsx)"), ContactFormat::Xlsx);
    add(u"exportCsv"_s, tr("Table of text (.csv)"), ContactFormat::Csv);
    add(u"exportVCard"_s, tr("Address cards for a phone (.vcf)"), ContactFormat::VCard);
    m_formats->button(static_cast<int>(ContactFormat::Xlsx))->setChecked(true);
}

void ExportDialog::buildColumns(const contacts::ContactCatalogue& catalogue)
{
    using Kind = ContactColumn::Kind;
    const QList<std::pair<Kind, QString>> fixed {
        {Kind::Name, tr("Name")},
        {Kind::Phone, tr("Number")},
        {Kind::Labels, tr("Labels")},
        {Kind::WorkflowStatus, tr("Status")},
        {Kind::Rating, tr("Rating")},
        {Kind::Consent, tr("Consent")},
        {Kind::LastInbound, tr("Last reply")},
        {Kind::LastOutbound, tr("Last message")},
        {Kind::Added, tr("Added")},
    };
    const auto add = [this](Kind kind, const QString& key, const QString& title) {
        auto* item = new QListWidgetItem(title, m_columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(KindRole, static_cast<int>(kind));
        item->setData(KeyRole, key);
    };
    for (const auto& [kind, title] : fixed) {
        add(kind, {}, title);
    }
    for (const auto& field : catalogue.fields) {
        add(Kind::Field, field.key, field.label);
    }
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setProperty("role", u"boxed"_s);
    m_columns->setSpacing(3);
    m_columns->setFixedHeight(ColumnsHeight);
    m_columns->setCurrentRow(0);
    body()->addSpacing(metrics::GapTiny);
    addField(tr("Columns"), m_columns);
}

ContactFormat ExportDialog::format() const
{
    return static_cast<ContactFormat>(m_formats->checkedId());
}

void ExportDialog::askWhere()
{
    const auto ending = endingOf(format());
    auto* dialog = makeSaveDialog(u"exportFileDialog"_s, tr("Export contacts"), ending, u"*.%1"_s.arg(ending), this);
    //: A file name; %1 is today
    dialog->selectFile(tr("contacts-%1").arg(QDate::currentDate().toString(Qt::ISODate)) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString& path)
{
    contacts::ContactExport what {.who = m_who, .format = format(), .path = path};
    what.optedOut = models::ContactTableModel::consentText(true);
    what.canBeMessaged = models::ContactTableModel::consentText(false);
    for (int row = 0; row < m_columns->count(); ++row) {
        const auto* item = m_columns->item(row);
        if (item->checkState() == Qt::Checked) {
            what.columns.append(ContactColumn {static_cast<ContactColumn::Kind>(item->data(KindRole).toInt()),
                                               item->data(KeyRole).toString()});
            what.titles.append(item->text());
        }
    }
    setError({});
    setBusy(true);
    const auto progress = [dialog = QPointer(this)](const ExportProgress& now) {
        if (dialog) {
            dialog->showProgress(now);
        }
    };
    QCoro::connect(m_services.exports.exportContacts(what, progress), this, [this, path](const Result<int>& answer) {
        setBusy(false);
        if (answer) {
            Q_EMIT written(path, *answer);
            accept();
        } else if (answer.error().kind != ErrorKind::Cancelled) {
            setError(contactErrorSentence(answer.error()));
        }
    });
}

void ExportDialog::showProgress(const ExportProgress& progress)
{
    const QLocale locale;
    m_bar->setRange(0, progress.total > 0 ? BarSteps : 0);
    m_bar->setValue(
        progress.total > 0 ? static_cast<int>(static_cast<qint64>(progress.written) * BarSteps / progress.total) : 0);
    m_progressText->setText(
        tr("%1 of %2 contacts").arg(locale.toString(progress.written), locale.toString(progress.total)));
}

void ExportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_columns->setEnabled(!busy);
    for (auto* button : m_formats->buttons()) {
        button->setEnabled(!busy);
    }
    act()->setEnabled(!busy);
    stay()->setText(busy ? tr("Cancel the export") : tr("Cancel"));
    m_progressText->setText(busy ? tr("Writing…") : QString());
    m_progressText->setVisible(busy);
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    fit();
}

} // namespace siaran::ui
