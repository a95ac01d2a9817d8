#include "ui/analytics/ReportExport.h"

#include "services/analytics/AnalyticsService.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/SaveDialog.h"
#include "ui/theme/Looks.h"
#include "ui/widgets/Strip.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using analytics::ExportFormat;

namespace {

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
}

// A campaign may be called anything; a file may not.
QString fileNameFor(const QString& campaign, ExportFormat format)
{
    static const QRegularExpression awkward(u"[^\\w .()-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto name = QString(campaign).replace(awkward, u" "_s).simplified().left(80);
    return u"%1.%2"_s.arg(name.isEmpty() ? u"report"_s : name, suffixOf(format));
}

QString exportErrorText(const Error& error)
{
    if (error.reason == "export.not_written"_L1) {
        return ReportExport::tr("The file could not be written. Nothing was changed. Is the folder still there, is the "
                                "disk full, or is the file open in another program?");
    }
    return errorSentence(error, ErrorContext::Database);
}

} // namespace

ReportExport::ReportExport(analytics::AnalyticsService& service, QWidget& owner)
    : QObject(&owner)
    , m_service(service)
    , m_owner(owner)
    , m_menu(new QMenu(&owner))
    , m_strip(new Strip(Strip::Kind::Info, {}, &owner))
{
    m_menu->setObjectName(u"exportMenu"_s);
    m_menu->setToolTipsVisible(true);
    const auto add = [this](const QString& objectName, const QString& text, ExportFormat format) {
        auto* action = m_menu->addAction(text);
        action->setObjectName(objectName);
        action->setToolTip(tr("Every message of the campaign, whatever the filters show"));
        connect(action, &QAction::triggered, this, [this, format] { chooseFile(format); });
    };
    add(u"exportCsv"_s, tr("&CSV for spreadsheets…"), ExportFormat::Csv);
    add(u"exportJson"_s, tr("&JSON for programs…"), ExportFormat::Json);
    m_strip->setObjectName(u"exportStrip"_s);
    m_strip->addAction(u"exportAgain"_s, tr("Try again"), [this] { chooseFile(m_format); });
    m_strip->hide();
}

void ReportExport::setCampaign(CampaignId campaign, const QString& name)
{
    m_campaign = campaign;
    m_name = name;
    m_menu->setTitle(name);
    Q_EMIT availableChanged(campaign.isValid() && !m_isWriting);
}

void ReportExport::chooseFile(ExportFormat format)
{
    if (!m_campaign.isValid() || m_isWriting) {
        return;
    }
    const auto filter = format == ExportFormat::Csv ? tr("Spreadsheets (*.csv)") : tr("JSON files (*.json)");
    auto* dialog = makeSaveDialog(u"exportDialog"_s, tr("Export the report of “%1”").arg(m_name), suffixOf(format),
                                  filter, &m_owner);
    dialog->selectFile(fileNameFor(m_name, format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) { write(format, path); });
    dialog->open();
}

void ReportExport::write(ExportFormat format, const QString& path)
{
    if (!m_campaign.isValid() || m_isWriting) {
        return;
    }
    m_isWriting = true;
    m_format = format;
    m_path = path;
    //: %1: a campaign, %2: a file
    const auto doing
        = tr("Writing the report of “%1” to %2. You can go on working.").arg(m_name, QFileInfo(path).fileName());
    m_strip->tell(Strip::Kind::Info, doing);
    m_strip->setClosable(false);
    m_strip->findChild<QPushButton*>(u"exportAgain"_s)->hide();
    m_strip->show();
    Q_EMIT availableChanged(false);
    QCoro::connect(m_service.exportReport(m_campaign, format, path), this,
                   [this](const Result<int>& rows) { finish(rows); });
}

void ReportExport::finish(const Result<int>& rows)
{
    m_isWriting = false;
    Q_EMIT availableChanged(m_campaign.isValid());
    if (!rows) {
        m_strip->tell(Strip::Kind::Danger, exportErrorText(rows.error()));
        m_strip->setClosable(true);
        m_strip->findChild<QPushButton*>(u"exportAgain"_s)->show();
        return;
    }
    m_strip->hide();
    const auto folder = QFileInfo(m_path).absolutePath();
    Q_EMIT toastRequested({.text = tr("Saved %Ln row(s) to %1", nullptr, *rows).arg(QFileInfo(m_path).fileName()),
                           .undoText = tr("Show in folder"),
                           .undo = [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace siaran::ui
