#include "ui/campaigns/ExcludedDialog.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/SaveDialog.h"
#include "ui/widgets/TableView.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using Model = models::ExcludedPeopleModel;

std::function<QString(ExclusionReason)> wordsFor(int cooldownDays)
{
    return [cooldownDays](ExclusionReason reason) { return exclusionWords(reason, cooldownDays); };
}

} // namespace

ExcludedDialog::ExcludedDialog(campaigns::CampaignService& service, CampaignId campaign,
                               std::optional<ExclusionReason> reason, int cooldownDays, QWidget* parent)
    : TableDialog(u"excludedDialog"_s,
                  //: %1 is a reason why people are left out
                  reason ? tr("Left out: %1").arg(exclusionWords(*reason, cooldownDays)) : tr("Who is left out"),
                  parent)
    , m_campaign(campaign)
    , m_reason(reason)
    , m_people(service, campaign, reason, wordsFor(cooldownDays))
    , m_export(service, wordsFor(cooldownDays))
    , m_save(addButton(u"exportExcluded"_s, tr("Export…")))
{
    setNote(tr("The segment matches these people, and they do not get this message. Each counts once, by the first "
               "reason that applies."));
    showModel(m_people, {.title = tr("Nobody is left out"), .explanation = {}, .action = {}});
    table().horizontalHeader()->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    table().setColumnWidth(Model::PhoneColumn, 190);
    table().setColumnWidth(Model::ReasonColumn, 280);
    connect(m_save, &QPushButton::clicked, this, &ExcludedDialog::chooseFile);
    connect(&m_export, &models::ExcludedExport::written, this, [this](int people) {
        m_save->setEnabled(true);
        tell(tr("%Ln people are in the file.", nullptr, people));
    });
    connect(&m_export, &models::ExcludedExport::failed, this, [this](const Error& error) {
        m_save->setEnabled(true);
        tellTrouble(errorSentence(error, ErrorContext::Database));
    });
}

void ExcludedDialog::exportTo(const QString& path)
{
    m_save->setEnabled(false);
    m_export.write(m_campaign, m_reason, path);
}

void ExcludedDialog::chooseFile()
{
    auto* dialog
        = makeSaveDialog(u"exportExcludedDialog"_s, tr("Export who is left out"), u"csv"_s, tr("CSV (*.csv)"), this);
    //: The name of a file
    dialog->selectFile(tr("left-out.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExcludedDialog::exportTo);
    dialog->open();
}

} // namespace siaran::ui
