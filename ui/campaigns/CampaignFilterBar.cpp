#include "ui/campaigns/CampaignFilterBar.h"

#include "models/campaigns/CampaignFilterModel.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchLine.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::CampaignGroup;

namespace {

constexpr std::array<CampaignGroup, 6> Groups {CampaignGroup::All,       CampaignGroup::Draft,
                                               CampaignGroup::Scheduled, CampaignGroup::Sending,
                                               CampaignGroup::Finished,  CampaignGroup::Problems};

QString objectNameOf(CampaignGroup group)
{
    switch (group) {
    case CampaignGroup::All: return u"showAll"_s;
    case CampaignGroup::Draft: return u"showDrafts"_s;
    case CampaignGroup::Scheduled: return u"showScheduled"_s;
    case CampaignGroup::Sending: return u"showSending"_s;
    case CampaignGroup::Finished: return u"showFinished"_s;
    case CampaignGroup::Problems: return u"showProblems"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(CampaignGroup group)
{
    switch (group) {
    case CampaignGroup::All: return CampaignFilterBar::tr("All");
    case CampaignGroup::Draft: return CampaignFilterBar::tr("Draft");
    case CampaignGroup::Scheduled: return CampaignFilterBar::tr("Scheduled");
    case CampaignGroup::Sending: return CampaignFilterBar::tr("Sending");
    case CampaignGroup::Finished: return CampaignFilterBar::tr("Finished");
    case CampaignGroup::Problems: return CampaignFilterBar::tr("Problems");
    }
    Q_UNREACHABLE();
}

} // namespace

CampaignFilterBar::CampaignFilterBar(models::CampaignFilterModel& shown, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_search(new SearchLine(u"searchCampaigns"_s, tr("Search campaigns"), this))
{
    setObjectName(u"campaignFilters"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    auto* chips = new QButtonGroup(this);
    for (const auto group : Groups) {
        auto* chip = makeButton(objectNameOf(group), wordOf(group), "chip"_L1, this);
        chip->setCheckable(true);
        chip->setChecked(group == CampaignGroup::All);
        chips->addButton(chip);
        m_chips.emplace(group, chip);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, group] { choose(group); });
    }
    row->addStretch();
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(260);
    m_search->setToolTip(tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    row->addWidget(m_search, 1);
    connect(m_search, &SearchLine::searched, this, [this](const QString& words) {
        m_shown.setWords(words);
        Q_EMIT filterChanged();
    });
}

void CampaignFilterBar::countAgain()
{
    for (const auto& [group, chip] : m_chips) {
        const int count = m_shown.count(group);
        //: A filter with its count: "Draft 3"
        chip->setText(count == 0 ? wordOf(group) : tr("%1 %2").arg(wordOf(group), QLocale().toString(count)));
    }
}

void CampaignFilterBar::choose(CampaignGroup group)
{
    m_chips.at(group)->setChecked(true);
    m_shown.setGroup(group);
    Q_EMIT filterChanged();
}

void CampaignFilterBar::clear()
{
    m_search->clear();
    choose(CampaignGroup::All);
}

void CampaignFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CampaignFilterBar::setTarget(QWidget* table)
{
    m_search->setTarget(table);
}

} // namespace siaran::ui
