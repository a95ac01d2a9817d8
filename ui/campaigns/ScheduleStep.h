#pragma once

#include "services/domain/Campaign.h"
#include "services/domain/CustomField.h"
#include "ui/campaigns/CampaignPolicy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QRadioButton;
class QTimeEdit;

namespace siaran::models {
class DraftKeeper;
}

namespace siaran::ui {

class PilotCard;
class RepeatBox;
class Strip;

/// When the campaign starts, and how fast it goes.
class ScheduleStep final : public QWidget {
    Q_OBJECT

public:
    ScheduleStep(models::DraftKeeper& keeper, CampaignPolicy policy, QWidget* parent = nullptr);

    void enter();
    void focusFirst();
    /// Moves to the time that has gone by.
    void pointAtTime();

    /// The fields a birthday can be in.
    void setFields(const QList<CustomField>& fields);

    /// The workspace has decided otherwise.
    void setPolicy(const CampaignPolicy& policy);

    /// How many people the segment has about, for the estimate; nothing while it is not known.
    void setPeople(std::optional<int> people);

private:
    QWidget* buildStart();
    QWidget* buildTime();
    QWidget* buildPresets(QWidget* parent);
    QWidget* buildSpeed();
    void usePreset(QDate date, QTime time);
    void takeStart();
    void takePilot();
    [[nodiscard]] QString clockNote() const;
    [[nodiscard]] QString quietNote() const;
    void takeSpeed();
    void showStart();
    void showEstimate();
    [[nodiscard]] QString zone() const;

    models::DraftKeeper& m_keeper;
    CampaignPolicy m_policy;
    std::optional<int> m_people;
    QRadioButton* m_now = nullptr;
    QRadioButton* m_later = nullptr;
    QRadioButton* m_again = nullptr;
    QWidget* m_timeBox = nullptr;
    RepeatBox* m_repeat = nullptr;
    PilotCard* m_pilot = nullptr;
    QCheckBox* m_local = nullptr;
    QLabel* m_localNote = nullptr;
    QLabel* m_clock = nullptr;
    Strip* m_quiet = nullptr;
    QDateEdit* m_date = nullptr;
    QTimeEdit* m_time = nullptr;
    QComboBox* m_zone = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_elsewhere = nullptr;
    QComboBox* m_speed = nullptr;
    QLabel* m_estimate = nullptr;
    Strip* m_sender = nullptr;
    bool m_isFilling = false;
};

} // namespace siaran::ui
