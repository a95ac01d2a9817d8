#include "ui/analytics/RecipientFilterBar.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/analytics/RecipientWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchLine.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int Everybody = -2; // QButtonGroup gives -1 a meaning of its own

// In the order in which a message lives, with the endings that need a look last.
constexpr std::array<MessageStatus, 9> Shown {MessageStatus::Pending, MessageStatus::Claimed,   MessageStatus::Accepted,
                                              MessageStatus::Sent,    MessageStatus::Delivered, MessageStatus::Read,
                                              MessageStatus::Failed,  MessageStatus::InDoubt,   MessageStatus::Skipped};

} // namespace

RecipientFilterBar::RecipientFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchLine(u"searchRecipients"_s, tr("Search name or number"), this))
    , m_repliedOnly(new QCheckBox(tr("Replied only"), this))
    , m_states(new QButtonGroup(this))
    , m_chips(new FlowLayout)
{
    setObjectName(u"recipientFilters"_s);
    m_repliedOnly->setObjectName(u"repliedOnly"_s);
    m_repliedOnly->setToolTip(tr("Only people who wrote back"));
    m_chips->setSpacing(metrics::GapSmall);
    addChip(u"stateAll"_s, Everybody)->setChecked(true);
    for (const auto status : Shown) {
        addChip(u"state_"_s + toWord(status), static_cast<int>(status));
    }
    setTally({});

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_search, 1);
    row->addWidget(m_repliedOnly);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::CardMarginX, metrics::Gap, metrics::CardMarginX, metrics::GapSmall);
    column->setSpacing(metrics::Gap);
    column->addLayout(row);
    column->addLayout(m_chips);

    connect(m_states, &QButtonGroup::idClicked, this, &RecipientFilterBar::queryChanged);
    connect(m_repliedOnly, &QCheckBox::clicked, this, &RecipientFilterBar::queryChanged);
    connect(m_search, &SearchLine::searched, this, [this](const QString& words) {
        m_words = words;
        Q_EMIT queryChanged();
    });
}

QPushButton* RecipientFilterBar::addChip(const QString& objectName, int id)
{
    auto* chip = makeButton(objectName, {}, "chip"_L1, this);
    chip->setCheckable(true);
    m_states->addButton(chip, id);
    m_chips->addWidget(chip);
    return chip;
}

void RecipientFilterBar::setTally(const CampaignTally& tally)
{
    const QLocale locale;
    //: A filter: everybody, and how many they are
    m_states->button(Everybody)->setText(tr("All  %1").arg(locale.toString(tally.recipients())));
    for (const auto status : Shown) {
        auto* chip = m_states->button(static_cast<int>(status));
        //: A filter: a state of messages, and how many are in it
        chip->setText(tr("%1  %2").arg(filterLook(status).text, locale.toString(tally.of(status))));
        chip->setVisible(tally.of(status) > 0 || chip->isChecked());
    }
}

analytics::RecipientQuery RecipientFilterBar::query() const
{
    analytics::RecipientQuery query;
    if (m_states->checkedId() != Everybody) {
        query.status = static_cast<MessageStatus>(m_states->checkedId());
    }
    query.repliedOnly = m_repliedOnly->isChecked();
    query.words = m_words;
    return query;
}

void RecipientFilterBar::clear()
{
    m_states->button(Everybody)->setChecked(true);
    m_repliedOnly->setChecked(false);
    const bool hadWords = !m_words.isEmpty();
    m_search->clear();
    if (!hadWords) {
        Q_EMIT queryChanged(); // else the search field has reported already
    }
}

void RecipientFilterBar::choose(std::optional<MessageStatus> status)
{
    auto* chip = m_states->button(status ? static_cast<int>(*status) : Everybody);
    chip->setChecked(true);
    chip->show();
    Q_EMIT queryChanged();
}

void RecipientFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecipientFilterBar::setTarget(QWidget* table)
{
    m_search->setTarget(table);
}

} // namespace siaran::ui
