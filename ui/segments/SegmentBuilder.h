#pragma once

#include "models/segments/LivePreview.h"
#include "models/segments/RuleRemarks.h"
#include "models/segments/ValueSuggestions.h"
#include "services/segments/SegmentService.h"
#include "ui/segments/RuleWords.h"

#include <QWidget>

class QPushButton;

namespace siaran::contacts {
class ContactService;
}

namespace siaran::ui {

class AudiencePanel;
class PageHeader;
class PersonCheckPage;
class RuleEditor;
class SegmentForm;
class Strip;

/// The page on which one segment is made or changed: name, kind, rule, and at the right whom it has right now.
class SegmentBuilder final : public QWidget {
    Q_OBJECT

public:
    SegmentBuilder(segments::SegmentService& service, contacts::ContactService& contacts, QWidget* parent = nullptr);

    /// The names behind a rule. The same again change nothing.
    void setWords(const RuleWords& words);

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
    /// Somebody among the people shown is to be seen in full.
    void personRequested(siaran::ContactId person);

private:
    void buildAudience(contacts::ContactService& contacts);
    void connectParts();
    void connectPreview();
    void addShortcuts();
    void takeRule();
    void showRows(const segments::RuleCounts& counts);
    void takeRemarks();
    void showRemarks();
    void beginWith(int starter);
    void showSaveError(const Error& error);
    void showProblem(const QString& sentence);
    void arrangeTabs();
    RuleEditor& rule() const;

    segments::SegmentService& m_service;
    models::LivePreview m_preview;
    models::ValueSuggestions m_suggestions;
    RuleWords m_words;
    segments::Segment m_original;
    QList<models::RuleRemark> m_ofRule; ///< remarks on the rule alone
    QList<models::RuleRemark> m_ofCounts; ///< remarks on its counts, while they are those of the rule
    PageHeader* m_header;
    QPushButton* m_save;
    QPushButton* m_cancel;
    Strip* m_strip;
    SegmentForm* m_form;
    AudiencePanel* m_audience;
    PersonCheckPage* m_check = nullptr;
    bool m_isSaving = false;
};

} // namespace siaran::ui
