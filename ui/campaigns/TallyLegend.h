#pragma once

#include "services/domain/Campaign.h"

#include <QWidget>

#include <array>

class QLabel;

namespace siaran::ui {

/// The numbers of a campaign under its bar: how many, and of what share. Each has the colour of its part of the bar
/// and a word.
class TallyLegend final : public QWidget {
    Q_OBJECT

public:
    explicit TallyLegend(QWidget* parent = nullptr);

    void showTally(const CampaignTally& tally);

private:
    struct Entry {
        QWidget* box = nullptr;
        QLabel* number = nullptr;
        QLabel* share = nullptr;
    };
    static constexpr int EntryCount = 8;

    void show(int entry, int count, const QString& share);

    std::array<Entry, EntryCount> m_entries;
};

} // namespace siaran::ui
