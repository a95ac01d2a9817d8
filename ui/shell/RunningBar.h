#pragma once

#include "services/access/Role.h"
#include "ui/widgets/SegmentedProgressBar.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::ui {

/// Foot of the window while a campaign is on its way: which, how far, who sends, and the two brakes for whoever may
/// change campaigns. For whoever may not read them it is empty and never shown.
class RunningBar final : public QWidget {
    Q_OBJECT

public:
    struct Run {
        QString title; ///< "Eid promo"
        QString progress; ///< "412 of 1,248 · done about 09:21 · sent by this computer"
        QList<SegmentedProgressBar::Segment> segments;
        qint64 total = 0;
        bool isPaused = false;
        bool mayControl = true; ///< false while there is nothing to brake yet
    };

    explicit RunningBar(access::Role role = access::Role::Owner, QWidget* parent = nullptr);

    void showRun(const Run& run);
    /// Nothing is under way.
    void clear();

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void opened();

private:
    void buildWords();
    void buildBrakes();
    void changeEvent(QEvent* event) override;
    void retranslate();

    QPushButton* m_title = nullptr;
    QLabel* m_progress = nullptr;
    SegmentedProgressBar* m_bar = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    bool m_isPaused = false;
};

} // namespace siaran::ui
