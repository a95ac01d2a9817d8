#pragma once

#include "services/analytics/Report.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace siaran::ui {

class FlowLayout;
class SearchLine;

/// Which messages of a campaign the table shows: a state, only those with a reply, words.
class RecipientFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit RecipientFilterBar(QWidget* parent = nullptr);

    /// The counts on the chips. States nobody is in have none, unless they are chosen.
    void setTally(const CampaignTally& tally);

    /// The chosen filters; the campaign is the caller's.
    [[nodiscard]] analytics::RecipientQuery query() const;

    /// Back to everybody.
    void clear();

    /// Shows one state only.
    void choose(std::optional<MessageStatus> status);

    void focusSearch();
    /// Where the Down key leads from the search field.
    void setTarget(QWidget* table);

Q_SIGNALS:
    void queryChanged();

private:
    QPushButton* addChip(const QString& objectName, int id);

    SearchLine* m_search;
    QCheckBox* m_repliedOnly;
    QButtonGroup* m_states;
    FlowLayout* m_chips;
    QString m_words;
};

} // namespace siaran::ui
