#pragma once

#include "models/segments/LivePreview.h"
#include "services/contacts/ContactQuery.h"
#include "services/segments/SegmentService.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace siaran::ui {

class AudiencePanel;
class PageHeader;
class RuleEditor;
class Strip;

/// The page on which one segment is made or changed: name, kind, rule, and at the right whom it has right now.
class SegmentBuilder final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBuilder(segments::SegmentService& service, QWidget* parent = nullptr);

    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    /// Begins with `segment`; one without an id is new.
    void edit(const segments::Segment& segment);

    /// The segment as it stands on the page.
    [[nodiscard]] segments::Segment draft() const;
    [[nodiscard]] bool hasChanges() const { return draft() != m_original; }

    /// Counts again, for when contacts changed elsewhere.
    void recount();

public Q_SLOTS:
    void save();
    void cancel();
    /// Takes back the last change of the rule, and brings it back again.
    void undo();
    void redo();

Q_SIGNALS:
    void saved(siaran::SegmentId id);
    void closed();

private:
    QWidget* buildForm();
    QWidget* buildKinds();
    void connectParts();
    void takeRule();
    void showSaveError(const Error& error);
    void showNameProblem(const QString& sentence);
    void arrangeTabs();
    void showFocus();

    segments::SegmentService& m_service;
    models::LivePreview m_preview;
    contacts::ContactCatalogue m_catalogue;
    segments::Segment m_original;
    PageHeader* m_header;
    QPushButton* m_save;
    QPushButton* m_cancel;
    Strip* m_strip;
    QScrollArea* m_area;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QRadioButton* m_dynamic;
    QRadioButton* m_static;
    RuleEditor* m_rule;
    QLabel* m_sentence;
    AudiencePanel* m_audience;
    bool m_isSaving = false;
};

} // namespace siaran::ui
